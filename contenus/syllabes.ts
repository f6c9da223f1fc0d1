// Spoken syllables of a French word, near enough for a mean over a text.
// Kandel & Moles (1958) count spoken syllables: a silent final e is not one.

const VOYELLES = 'aeiouyàâäéèêëîïôöùûüœæ'
const GROUPE_DE_VOYELLES = new RegExp(`[${VOYELLES}]+`, 'g')
const CONSONNE = `[^${VOYELLES}]`

/** Words the rules below would miscount. */
const EXCEPTIONS: Readonly<Record<string, number>> = { pays: 2, paysage: 3, paysan: 3 }

/** Nouns and adjectives whose « -ent » is heard, unlike the ending of « ils doivent ». */
const FINALES_SONORES = new Set(
  'absent accident agent argent content différent évident parent président présent récent souvent urgent'.split(
    ' '
  )
)

/** « qu » and « gu » before e or i carry no vowel sound of their own. */
const retirerVoyellesMuettes = (mot: string): string =>
  mot
    .replace(/qu/g, 'k')
    .replace(/gu(?=[eéèêiîy])/g, 'g')
    .replace(/ge(?=[aoâô])/g, 'j')

/** « y » between two vowels ends one syllable and opens the next: « payer » reads « pai-ier ». */
const separerHiatus = (mot: string): string =>
  mot
    .replace(new RegExp(`([${VOYELLES}])y(?=[${VOYELLES}])`, 'g'), '$1j')
    .replace(/([bcdfgptv][lr])i(?=[aeéèoo])/g, '$1i-')
    .replace(/é(?=[aeoiuéè])/g, 'é-')
    .replace(/([aouë])(?=[éèïë])/g, '$1-')
    .replace(/ï(?=[aeo])/g, 'ï-')

/** « -ment » is heard, « ils doivent » is not: only the verbs lose their ending. */
const retirerFinaleMuette = (mot: string): string => {
  if (mot.endsWith('ment') || FINALES_SONORES.has(mot)) return mot
  if (new RegExp(`${CONSONNE}ent$`).test(mot)) return mot.slice(0, -3)
  return mot.replace(/(?<=.{2})es?$/, '')
}

const syllabesDuSimple = (mot: string): number => {
  const exception = EXCEPTIONS[mot]
  if (exception !== undefined) return exception
  const prononce = separerHiatus(retirerVoyellesMuettes(retirerFinaleMuette(mot)))
  return Math.max(1, prononce.match(GROUPE_DE_VOYELLES)?.length ?? 0)
}

const nomDeLettre = (lettre: string): number => (lettre === 'W' ? 3 : lettre === 'Y' ? 2 : 1)

/** Syllables of one word; an acronym in capitals is read letter by letter. */
export const compterSyllabes = (mot: string): number => {
  if (/^[A-Z]{2,}$/.test(mot)) return [...mot].reduce((somme, lettre) => somme + nomDeLettre(lettre), 0)
  return mot
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/(^|-)(?:[cdjlmnst]|(?:jus|lors|puis)?qu)'/g, (_tout, tiret: string) => tiret)
    .split(/[-']/)
    .filter(partie => /\p{L}/u.test(partie))
    .reduce((somme, partie) => somme + syllabesDuSimple(partie), 0)
}
