import type { HonoRequest } from 'hono'

/** What was typed, as a form gives it. */
export type Formulaire = Readonly<Record<string, string | readonly string[] | undefined>>

/** What a form sent, texts only: a file, or a body that is no form, reads as nothing typed. */
export const lireFormulaire = async (req: HonoRequest): Promise<Formulaire> => {
  const corps = await req.parseBody({ all: true }).catch(() => ({}))
  return Object.fromEntries(
    Object.entries(corps).flatMap(([nom, envoye]) => {
      const textes = [envoye].flat().filter(texte => typeof texte === 'string')
      return textes.length === 0 ? [] : [[nom, textes.length === 1 ? (textes[0] ?? '') : textes]]
    })
  )
}

/** The one value sent under a name, trimmed; empty when there is none. */
export const valeur = (form: Formulaire, nom: string): string => {
  const envoye = form[nom]
  return (typeof envoye === 'string' ? envoye : (envoye?.at(-1) ?? '')).trim()
}

/** Every value sent under a name. */
export const valeurs = (form: Formulaire, nom: string): readonly string[] => {
  const envoye = form[nom]
  return envoye === undefined ? [] : typeof envoye === 'string' ? [envoye] : envoye
}
