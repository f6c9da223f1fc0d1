import {
  type CodeDoute,
  type DouteHoraires,
  type Horaires,
  type Plage,
  type Regle,
  TOUS_LES_JOURS
} from '../horaires.ts'
import { oter, ranger } from '../plages.ts'

/** Hours being read, rule after rule. */
export class Chantier {
  readonly semaine: (readonly Plage[])[] = TOUS_LES_JOURS.map(() => [])
  readonly regles: Regle[] = []
  private readonly doutes: DouteHoraires[] = []
  private feriesFermes = false

  /** Adds a rule; one that only names days belongs to the ordinary week, as long as no finer rule came before. */
  poser(regle: Regle): void {
    const { jours = TOUS_LES_JOURS, effet } = regle
    // « PH off » is meant to win, wherever it is written.
    if (regle.feries && regle.plages.length === 0 && !effet) this.feriesFermes = true
    else if (this.regles.length > 0 || !estHebdomadaire(regle)) this.regles.push(regle)
    else for (const rang of jours) this.semaine[rang] = appliquer(regle, this.semaine[rang] ?? [])
  }

  /** The same doubt of other days is one doubt. */
  douter(code: CodeDoute, mots: string, ou: Pick<DouteHoraires, 'jours' | 'de' | 'a'> = {}): void {
    const { jours = TOUS_LES_JOURS, de, a } = ou
    const n = this.doutes.findIndex(d => d.code === code && d.mots === mots && d.de === de && d.a === a)
    const deja = n < 0 ? [] : (this.doutes[n]?.jours ?? TOUS_LES_JOURS)
    const touches = TOUS_LES_JOURS.filter(rang => jours.includes(rang) || deja.includes(rang))
    if (touches.length === 0) return
    const doute: DouteHoraires = {
      code,
      mots,
      ...(touches.length < 7 && { jours: touches }),
      ...(de !== undefined && { de }),
      ...(a !== undefined && { a })
    }
    this.doutes.splice(n < 0 ? this.doutes.length : n, n < 0 ? 0 : 1, doute)
  }

  finir(texte: string): Horaires {
    const regles = [...this.regles, ...(this.feriesFermes ? [{ feries: true, plages: [] } as const] : [])]
    return {
      semaine: this.semaine,
      ...(regles.length > 0 && { regles }),
      doutes: this.doutes,
      texte
    }
  }
}

const estHebdomadaire = ({ rangs, semaines, du, au, feries }: Regle): boolean =>
  !rangs && !semaines && !du && !au && !feries

const appliquer = ({ effet, plages }: Regle, avant: readonly Plage[]): readonly Plage[] => {
  if (effet === 'ajoute') return ranger([...avant, ...plages])
  return effet === 'retire' ? oter(avant, plages) : plages
}
