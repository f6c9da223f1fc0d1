import { expect, test } from 'vitest'
import { Telephone } from './telephone.tsx'

test.each([
  ['36 46', 'tel:3646'],
  ['0 806 06 06 06', 'tel:0806060606'],
  ['+33 1 84 90 36 46', 'tel:+33184903646']
])('le numéro %s se compose d’un appui', (numero, lien) => {
  const vue = String(<Telephone numero={numero} note="Prix d’un appel." />)

  expect(vue).toContain(`href="${lien}"`)
  expect(vue).toContain(`<bdi dir="ltr">${numero}</bdi></a><small>Prix d’un appel.</small>`)
})
