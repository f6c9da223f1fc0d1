const ENTITES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  ucirc: 'u',
  agrave: 'a',
  eacute: 'e',
  egrave: 'e',
  rsquo: "'"
}

/** Plain small letters without accents: tags, entities, escapes and fancy signs are gone. */
export const nettoyer = (texte: string): string =>
  texte
    .replace(/\\x([0-9a-f]{2})/gi, (_tout, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_tout, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/<[^<>]{0,40}>/g, ' ; ')
    .replace(/&([a-z]{2,6});/gi, (tout, nom: string) => ENTITES[nom.toLowerCase()] ?? tout)
    .replace(/\r?\n/g, ' ; ')
    .replace(/[‘’`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/["«»]/g, ' ')
    .replace(/œ/gi, 'oe')
    // « 17 heuresLe vendredi », « 18h00Mardi »: a line break was lost.
    .replace(/([a-zà-ÿ0-9])(?=[A-ZÀ-Þ][a-zà-ÿ])/g, '$1 ; ')
    .replace(/(\d[hH]?)(?=(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))/gi, '$1 ; ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    // In one file, someone replaced every « 13 » by the name of the département.
    .replace(/bouches?-du-rhone(?=h)/g, '13')
    .trim()
