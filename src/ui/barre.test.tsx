import { expect, test } from 'vitest'
import { Barre } from './barre.tsx'

const largeur = (vue: string, classe: string) =>
  Number(new RegExp(`class="${classe}"[^>]*? width="([\\d.]+)%`).exec(vue)?.[1])
const place = (vue: string, classe: string) =>
  Number(new RegExp(`class="${classe}"[^>]*? x="([\\d.]+)%`).exec(vue)?.[1])

test('la barre dit ses deux chiffres à qui ne la voit pas', () => {
  const vue = String(<Barre min={1} max={1} seuil={2} description="Vous : 1 €. Le plafond : 2 €." />)

  expect(vue).toContain('role="img" aria-label="Vous : 1 €. Le plafond : 2 €."')
})

test('sous le plafond, la part s’arrête avant la marque', () => {
  const vue = String(<Barre min={12_300} max={12_300} seuil={15_632} description="" />)

  expect(largeur(vue, 'part')).toBeCloseTo(62.9, 1)
  expect(place(vue, 'seuil')).toBe(80)
  expect(vue).not.toContain('plage')
})

test('au-dessus du plafond, la part dépasse la marque et reste dans le cadre', () => {
  const vue = String(<Barre min={32_000} max={32_000} seuil={10_421} description="" />)

  expect(largeur(vue, 'part')).toBeGreaterThan(place(vue, 'seuil'))
  expect(largeur(vue, 'part')).toBeLessThan(100)
})

test('une fourchette montre le sûr en plein et le possible en clair', () => {
  const vue = String(<Barre min={7_000} max={11_500} seuil={10_421} description="" />)

  expect(place(vue, 'plage')).toBe(largeur(vue, 'part'))
  expect(place(vue, 'plage') + largeur(vue, 'plage')).toBeGreaterThan(place(vue, 'seuil'))
})

test('un montant négatif ou un seuil nul ne casse pas le dessin', () => {
  const vue = String(<Barre min={-50} max={0} seuil={0} description="" />)

  expect(vue).not.toMatch(/NaN|Infinity|="-/)
})
