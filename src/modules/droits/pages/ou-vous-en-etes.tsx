import { m } from '#messages'
import { Barre, Faits } from '#ui'
import { bornes } from '../index.ts'
import { direAnnuel, direFigure } from './figures.ts'
import type { Comparaison } from './raisonnement.ts'

/** « 8 378 € par an », « entre 620 € et 694 € par mois », and the threshold likewise. */
const dire = ({ valeur, seuil, periode }: Comparaison) => {
  const [figurer, situer] =
    periode === 'an'
      ? [direAnnuel, (montant: string) => m.droits_par_an({ montant })]
      : [
          (figure: typeof valeur) => direFigure(figure) ?? '',
          (montant: string) => m.droits_par_mois({ montant })
        ]
  return { ressources: situer(figurer(valeur)), plafond: situer(figurer(seuil)) }
}

/** Both figures in one sentence. */
export const phraseDeComparaison = (comparaison: Comparaison): string => m.droits_barre(dire(comparaison))

/** The bar, when the threshold is one figure. */
export const BarreDeComparaison = ({ comparaison }: { readonly comparaison: Comparaison }) => {
  const [min, max] = bornes(comparaison.valeur)
  const [seuil, seuilMax] = bornes(comparaison.seuil)
  return seuil === seuilMax && seuil > 0 ? (
    <Barre min={min} max={max} seuil={seuil} description={phraseDeComparaison(comparaison)} />
  ) : null
}

/** The bar and the two figures, like a receipt. */
export const OuVousEnEtes = ({ comparaison }: { readonly comparaison: Comparaison }) => {
  const { ressources, plafond } = dire(comparaison)
  return (
    <>
      <BarreDeComparaison comparaison={comparaison} />
      <Faits
        faits={[
          { nom: m.droits_ressources(), valeur: ressources },
          { nom: nomDuPlafond(comparaison.personnes), valeur: plafond }
        ]}
      />
    </>
  )
}

const nomDuPlafond = (personnes: number | null): string => {
  if (personnes === null) return m.droits_plafond()
  return personnes === 1 ? m.droits_plafond_seul() : m.droits_plafond_foyer({ personnes: String(personnes) })
}
