import { expect, test } from 'vitest'
import { Choix } from './choix.tsx'

const OUI_NON = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'inconnu', libelle: 'Je ne sais pas', aPart: true }
] as const

test('la question est la légende du groupe et le titre de la page', () => {
  const vue = String(<Choix nom="couple" legende="En couple ?" options={OUI_NON} />)

  expect(vue).toContain('<fieldset><legend><h1>En couple ?</h1></legend>')
  expect(vue.match(/type="radio" name="couple"/g)).toHaveLength(2)
})

test('« je ne sais pas » est une carte comme les autres, seulement mise à part', () => {
  const vue = String(<Choix nom="couple" legende="En couple ?" options={OUI_NON} />)

  expect(vue.match(/<label/g)).toHaveLength(2)
  expect(vue).toContain('<label class="a-part"><input type="radio" name="couple" value="inconnu"/>')
})

test('revenir en arrière retrouve sa réponse', () => {
  const vue = String(<Choix nom="couple" legende="En couple ?" options={OUI_NON} choisi={['inconnu']} />)

  expect(vue).toContain('value="inconnu" checked=""')
  expect(vue.match(/checked/g)).toHaveLength(1)
})

test('plusieurs réponses sont possibles quand la question le permet', () => {
  const vue = String(
    <Choix nom="aides" legende="Vos aides" options={OUI_NON} choisi={['oui', 'inconnu']} plusieurs />
  )

  expect(vue.match(/type="checkbox"/g)).toHaveLength(2)
  expect(vue.match(/checked/g)).toHaveLength(2)
})

test('une erreur est lue avec le groupe, et le résumé mène à la première réponse', () => {
  const vue = String(
    <Choix nom="couple" legende="En couple ?" aide="Pacs compris." erreur="Choisissez." options={OUI_NON} />
  )

  expect(vue).toContain('aria-describedby="couple-aide couple-erreur"')
  expect(vue).toMatch(/<p class="erreur" id="couple-erreur">.*Choisissez\.<\/p>/)
  expect(vue.match(/id="couple"/g)).toHaveLength(1)
})
