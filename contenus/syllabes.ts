// Spoken syllables of a French word, near enough for a mean over a text.
// Kandel & Moles (1958) count spoken syllables: a silent final e is not one.

const VOYELLES = 'aeiouyàâäéèêëîïôöùûüœæ'
const GROUPE_DE_VOYELLES = new RegExp(`[${VOYELLES}]+`, 'g')
const CONSONNE = `[^${VOYELLES}]`

/** Words whose last syllable the general rules would miss or invent. */
const EXCEPTIONS: Readonly<Record<string, number>> = {
  pays: 2,
  paysage: 3,
  examen: 3,
  les: 1,
  des: 1,
  mes: 1,
  tes: 1,
  ses: 1,
  ces: 1,
  me: 1,
  te: 1,
  se: 1,
  le: 1,
  de: 1,
  ce: 1,
  ne: 1,
  je: 1,
  que: 1,
  dent: 1,
  dents: 1,
  cent: 1,
  lent: 1,
  vent: 1,
  moment: 2,
  argent: 2,
  client: 2,
  patient: 2,
  accident: 3,
  parent: 2,
  parents: 2,
  enfant: 2,
  souvent: 2,
  agent: 2,
  urgent: 2,
  présent: 2,
  suffisent: 2,
}

/** « qu » and « gu » before e or i carry no vowel sound of their own. */
const retirerVoyellesMuettes = (mot: string): string =>
  mot.replace(/qu/g, 'k').replace(/gu(?=[eéèêiîy])/g, 'g').replace(/ge(?=[aoâô])/g, 'j')

/** « y » between two vowels ends one syllable and opens the next: « payer » reads « pai-ier ». */
const separerHiatus = (mot: string): string =>
  mot
    .replace(new RegExp(`([${VOYELLES}])y(?=[${VOYELLES}])`, 'g'), '$1j')
    .replace(/([bcdfgptv][lr])i(?=[aeéèoo])/g, '$1i-')
    .replace(/é(?=[aeoiuéè])/g, 'é-')
    .replace(/([aouë])(?=[éèïë])/g, '$1-')
    .replace(/ï(?=[aeo])/g, 'ï-')

/** « -ement » is heard, « ils doivent » is not: only the verbs lose their ending. */
const retirerFinaleMuette = (mot: string): string => {
  if (new RegExp(`(m|${CONSONNE}i|a|li)ents?$`).test(mot)) return mot
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
