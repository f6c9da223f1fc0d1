import type { HonoRequest } from 'hono'
import type { Formulaire } from '../index.ts'

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
