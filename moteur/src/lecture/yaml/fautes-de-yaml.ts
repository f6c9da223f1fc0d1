import type { YAMLParseError } from 'yaml'

const phrases: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  BAD_INDENT: "Cette ligne est mal décalée, ou un crochet ouvert avant elle n'est pas fermé.",
  BAD_SCALAR_START: 'Cette valeur commence par un signe réservé : mettez-la entre guillemets.',
  BLOCK_AS_IMPLICIT_KEY:
    'Deux « : » à la suite : mettez le texte entre guillemets, ou décalez la ligne qui suit.',
  MISSING_CHAR: "Il manque un signe : un guillemet ouvert n'est pas fermé, ou une virgule est oubliée.",
  MULTILINE_IMPLICIT_KEY: 'Il manque « : » après un nom.',
  MULTIPLE_DOCS: 'Un fichier ne contient pas de ligne « --- ».',
  RESOURCE_EXHAUSTION: 'Trop de niveaux : donnez un nom à une partie du calcul.',
  TAB_AS_INDENT: 'Une tabulation décale cette ligne : mettez des espaces.',
  UNEXPECTED_TOKEN: 'Un signe est de trop ici : un crochet, une virgule, un tiret ou un guillemet.'
}

/** Why a file is not readable YAML, for someone who never heard of YAML. */
export function direFauteDeYaml({ code, message }: YAMLParseError): string {
  return phrases[code] ?? `Cette ligne ne se lit pas (${message.split('\n')[0] ?? code}).`
}
