import { m } from '#messages'
import { Pictogramme } from '#ui'

// Hidden until its script, which alone can ask the browser where it is, has come (src/navigateur/autour.ts).
// Accessibility: what happens is announced (role=status); the button says what the press does, and sends nothing.
export const AutourDeMoi = () => (
  <autour-de-moi hidden>
    <button type="button" class="discret">
      <Pictogramme nom="position" />
      {m.lieux_autour()}
    </button>
    <p class="doux">{m.lieux_autour_avis()}</p>
    <div role="status">
      <p data-cas="attente" hidden>
        {m.lieux_autour_attente()}
      </p>
      <p data-cas="pret" hidden>
        <strong>{m.lieux_autour_pret()}</strong>
      </p>
      <p data-cas="refus" hidden>
        {m.lieux_autour_refus()}
      </p>
    </div>
  </autour-de-moi>
)

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'autour-de-moi': { hidden?: boolean; children?: unknown }
    }
  }
}
