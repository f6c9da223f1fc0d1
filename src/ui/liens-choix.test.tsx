import { expect, test } from 'vitest'
import { LiensChoix } from './liens-choix.tsx'

const html = String(
  <LiensChoix
    nom="Quand ?"
    liens={[
      { adresse: '/?quand=semaine', texte: 'Cette semaine' },
      { adresse: '/?quand=maintenant', texte: 'Maintenant', actuel: true }
    ]}
  />
)

test('le choix montré est dit et dessiné, un seul à la fois', () => {
  const liens = [...html.matchAll(/<a [\s\S]*?<\/a>/g)].map(([lien]) => lien)

  expect(liens.map(lien => [lien.includes('aria-current="true"'), lien.includes('<svg')])).toEqual([
    [false, false],
    [true, true]
  ])
})

test('le groupe a un nom', () => {
  expect(html).toMatch(/^<nav [^>]*aria-label="Quand \?"/)
})
