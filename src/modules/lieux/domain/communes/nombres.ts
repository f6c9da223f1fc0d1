/** What the figures of an entry say. */
export type Nombres = {
  /** Five figures; fewer when it is only begun. */
  readonly codePostal: string | null
  /** A département (« 23 », « 2A », « 974 ») or, in some cities, an arrondissement. */
  readonly nombre: string | null
  /** « 18e », « XVIIIe »: an arrondissement for sure. */
  readonly rang: boolean
}

const ROMAINS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

/** « 13 rue de la Paix »: the number of a house. */
const VOIE =
  / (rue|avenue|av|boulevard|bd|bld|place|pl|chemin|impasse|allée|allee|route|quai|cours|square|cité|cite|r[eé]sidence|bat|batiment) /

/** Takes the figures out of the words. Roman ones are read only beside a city that has arrondissements. */
export const lireNombres = (
  mots: readonly string[],
  estDivisee: (mot: string) => boolean
): Nombres & { readonly mots: readonly string[] } => {
  const arabes = mots.some(estDivisee) ? mots.map(enArabes) : mots
  let reste = ` ${arabes.join(' ')} `
  const prendre = (motif: RegExp): string | null => {
    const pris = motif.exec(reste)
    if (pris !== null) reste = reste.replace(pris[0], ' ')
    return pris?.[1] ?? null
  }
  prendre(/ (cedex(?: \d{1,2})?) /)
  const entier = prendre(/(?: f)? (\d{5}|\d\d \d{3}) /)?.replace(' ', '') ?? null
  const rang = prendre(/ (\d{1,2}) ?(?:e|é|er|[eé]re|i?[eé]me|nde?) /)
  const nombre = rang ?? (VOIE.test(reste) ? null : prendre(/ (2[ab]|9[78]\d|\d{1,2}) /))
  const court = prendre(/ (\d{3,4}) /)
  prendre(/ (arr|ardt|arrdt|arrondissement) /)
  const restants = reste.split(' ').filter(mot => /^[a-zéç]/.test(mot))
  return {
    mots: restants,
    codePostal: entier ?? completer(court, restants.length > 0),
    nombre: nombre?.toUpperCase().padStart(2, '0') ?? null,
    rang: rang !== null
  }
}

// « 1000 Bourg »: spreadsheets and phones lose the first zero. Alone, it may as well be « 10000 » being typed.
const completer = (court: string | null, avecNom: boolean): string | null =>
  court !== null && court.length === 4 && avecNom ? `0${court}` : court

const enArabes = (mot: string): string => {
  const [, romain = ''] = /^([ivx]+)(?:e|er|eme|éme)?$/.exec(mot) ?? []
  const rang = ROMAINS.indexOf(romain)
  return rang < 0 ? mot : `${rang + 1}e`
}
