import { expect, test } from 'vitest'
import { Etapes } from './etapes.tsx'

test('les étapes restent une liste ordonnée, dans l’ordre donné', () => {
  const vue = String(
    <Etapes etapes={[{ titre: 'Au guichet' }, { titre: 'Par courrier', contenu: <p>Ici</p> }]} />
  )

  expect(vue).toBe(
    '<ol class="etapes" role="list"><li><strong>Au guichet</strong></li><li><strong>Par courrier</strong><p>Ici</p></li></ol>'
  )
})
