import { Hono } from 'hono'
import { lireFormulaire, valeur } from '#shared/formulaire'
import { lireLogement, remplirLogement } from '../../../domain/precis/logement.ts'
import { adresseDe } from '../etapes.ts'
import { PageLogement } from '../logement.tsx'
import { avecBrouillon, type Envoi, garderEtAller, RIEN } from '../passage-precis.tsx'
import type { PortsPrecis } from '../ports.ts'

/** Where one lives. */
export const cheminsLogement = (ports: PortsPrecis) => {
  const { scripts, communes } = ports
  const adresse = adresseDe('logement')
  return new Hono()
    .get(adresse, c =>
      avecBrouillon(c, ports, {
        repondre: async ({ brouillon }) => {
          const code = brouillon.situation.logement?.commune_insee
          const dite = typeof code === 'string' ? await communes.commune(code) : null
          const commune = dite === null ? '' : `${dite.nom} (${dite.precision})`
          const tape = { ...remplirLogement(brouillon), commune }
          return c.html(<PageLogement {...{ tape, ecarts: RIEN, proposees: [], scripts }} />)
        }
      })
    )
    .post(adresse, async c => {
      const tape = await lireFormulaire(c.req)
      return avecBrouillon(c, ports, {
        tape,
        repondre: async ({ brouillon }) => {
          const { code, ecarts, proposees } = await trouverCommune(communes, { tape, brouillon })
          const lu = lireLogement(tape, brouillon, code)
          const tous = [...ecarts, ...(lu.ok ? [] : lu.error)]
          if (!lu.ok || tous.length > 0)
            return c.html(<PageLogement {...{ tape, ecarts: tous, proposees, scripts }} />, 422)
          return garderEtAller(c, ports, { brouillon: lu.value, tape, adresse: adresseDe('argent') })
        }
      })
    })
}

/** The one that was pressed, the one already known by these words, or what the words may mean. */
const trouverCommune = async (communes: PortsPrecis['communes'], { tape, brouillon }: Envoi) => {
  const saisie = valeur(tape, 'commune').slice(0, 100)
  const rien = { code: null, ecarts: RIEN, proposees: [] }
  if (saisie === '') return rien
  const avant = brouillon.situation.logement?.commune_insee
  const connues = [valeur(tape, 'code_commune'), typeof avant === 'string' ? avant : ''].filter(Boolean)
  for (const [rang, code] of connues.entries()) {
    const dite = await communes.commune(code)
    const pressee = rang === 0 && code === valeur(tape, 'code_commune')
    if (dite !== null && (pressee || saisie === `${dite.nom} (${dite.precision})`)) return { ...rien, code }
  }
  const proposees = await communes.situer(saisie)
  const [seule, ...autres] = proposees
  if (seule === undefined) return { ...rien, ecarts: [{ champ: 'commune', code: 'commune' }] }
  if (autres.length === 0) return { ...rien, code: seule.code }
  return { code: null, ecarts: [{ champ: 'code_commune', code: 'commune_plusieurs' }], proposees }
}
