import { expect, test } from 'vitest'
import { LigneEtat, LignesEtat } from './lignes-etat.tsx'

const ligne = (etat: 'oui' | 'voir' | 'non') =>
  String(
    <LignesEtat>
      <LigneEtat etat={etat}>Aide médicale de l’État</LigneEtat>
    </LignesEtat>
  )

test('l’état se voit sans couleur : chaque état a son signe', () => {
  const dessins = (['oui', 'voir', 'non'] as const).map(etat => /<svg.*<\/svg>/.exec(ligne(etat))?.[0])

  expect(new Set(dessins).size).toBe(3)
})

test('la liste reste une liste, le signe ne se lit pas à voix haute', () => {
  expect(ligne('oui')).toMatch(/<ul class="lignes" role="list"><li class="oui"><svg[^>]* aria-hidden="true"/)
})
