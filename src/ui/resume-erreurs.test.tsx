import { expect, test } from 'vitest'
import { ResumeErreurs } from './resume-erreurs.tsx'

test('le résumé prend le focus à l’arrivée et mène à chaque champ', () => {
  const vue = String(<ResumeErreurs erreurs={[{ champ: 'naissance', message: 'Écrivez l’année.' }]} />)

  expect(vue).toContain('role="alert" tabindex="-1" autofocus=""')
  expect(vue).toContain('<a href="#naissance">Écrivez l’année.</a>')
})

test('sans erreur, rien ne s’affiche', () => {
  expect(String(<ResumeErreurs erreurs={[]} />)).toBe('')
})
