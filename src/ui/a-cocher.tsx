// Accessibility: a list, not a form: the boxes are for a pen. They are drawn, so a screen reader reads only the words.
export type Objet = { readonly texte: string; readonly detail?: string | undefined }

/** Things to gather, with boxes to tick by hand. */
export const ACocher = ({ objets }: { readonly objets: readonly Objet[] }) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without markers
  <ul class="cocher" role="list">
    {objets.map(objet => (
      <li>
        <span>
          {objet.texte}
          {objet.detail && <small>{objet.detail}</small>}
        </span>
      </li>
    ))}
  </ul>
)
