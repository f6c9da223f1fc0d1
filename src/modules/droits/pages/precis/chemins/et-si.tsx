import { Hono } from 'hono'
import { type Formulaire, lireFormulaire, valeur } from '#shared/formulaire'
import { type Brouillon, HYPOTHESES_AU_PLUS } from '../../../domain/precis/brouillon.ts'
import { paliers, sceneDe, sceneSi } from '../../../domain/precis/et-si.ts'
import { lireHypothese } from '../../../domain/precis/lire-hypothese.ts'
import type { Ecart } from '../../../domain/precis/saisie.ts'
import { PageEtSi } from '../et-si.tsx'
import { adresseDe } from '../etapes.ts'
import { avecBrouillon, garderEtAller } from '../passage-precis.tsx'
import type { PortsPrecis } from '../ports.ts'

const ADRESSE = adresseDe('et-si')

/** Hypotheses are part of the draft: they print, and come back with the code. */
export const cheminsEtSi = (ports: PortsPrecis) =>
  new Hono()
    .get(ADRESSE, c =>
      avecBrouillon(c, ports, {
        repondre: ({ brouillon }) => c.html(<Vue {...{ ports, brouillon, tape: {}, ecarts: [] }} />)
      })
    )
    .post(ADRESSE, async c => {
      const tape = await lireFormulaire(c.req)
      return avecBrouillon(c, ports, {
        tape,
        repondre: ({ brouillon }) => {
          const [, rang] = /^retirer-(\d+)$/.exec(valeur(tape, 'geste')) ?? []
          if (rang !== undefined)
            return garderEtAller(c, ports, {
              brouillon: { ...brouillon, etSi: brouillon.etSi.toSpliced(Number(rang), 1) },
              tape,
              adresse: ADRESSE
            })
          const lue = lireHypothese(tape, brouillon.situation)
          if (!lue.ok) return c.html(<Vue {...{ ports, brouillon, tape, ecarts: lue.error }} />, 422)
          const etSi = [...brouillon.etSi, lue.value].slice(-HYPOTHESES_AU_PLUS)
          return garderEtAller(c, ports, { brouillon: { ...brouillon, etSi }, tape, adresse: ADRESSE })
        }
      })
    })

type ProprietesVue = {
  readonly ports: PortsPrecis
  readonly brouillon: Brouillon
  readonly tape: Formulaire
  readonly ecarts: readonly Ecart[]
}

const Vue = ({ ports: { calcul, scripts }, brouillon, tape, ecarts }: ProprietesVue) => {
  const { situation, etSi } = brouillon
  return (
    <PageEtSi
      brouillon={brouillon}
      actuelle={sceneDe(calcul, situation)}
      scenes={etSi.map(hypothese => ({ hypothese, scene: sceneSi(calcul, situation, hypothese) }))}
      paliers={paliers(calcul, situation, 0)}
      tape={tape}
      ecarts={ecarts}
      scripts={scripts}
    />
  )
}
