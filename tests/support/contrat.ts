import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

type Schema = {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
}

type Reponse = { readonly content?: { readonly 'application/json': { readonly schema: Schema } } }

/** An OpenAPI description, as far as these tests read it. */
export type Description = {
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly responses: Readonly<Record<string, Reponse>> } }>
  >
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/**
 * What a description promises, compared with real answers both ways: an answer must be what is described,
 * and all that is described must have been seen in some answer.
 */
export const contratDe = (description: Description) => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
  formats.default(ajv)
  ajv.addSchema({ $id: 'api', components: description.components } as object, 'api', false, false)
  ajv.addVocabulary(['components'])
  const vus = new Set<string>()

  const suivre = (schema: Schema): { readonly schema: Schema; readonly nom: string | null } => {
    const nom = schema.$ref?.split('/').at(-1) ?? null
    return nom === null ? { schema, nom } : { schema: description.components.schemas[nom] ?? {}, nom }
  }
  /** Marks each property that has a value. */
  const marquer = (donne: Schema, valeur: unknown, chemin: string): void => {
    if (estVide(valeur)) return
    vus.add(chemin)
    const { schema, nom } = suivre(donne)
    const ici = nom ?? chemin
    for (const choix of schema.oneOf ?? []) marquer(choix, valeur, ici)
    if (schema.items !== undefined) for (const element of [valeur].flat()) marquer(schema.items, element, ici)
    for (const [cle, sous] of Object.entries(schema.properties ?? {}))
      marquer(sous, (valeur as Record<string, unknown>)[cle], `${ici}.${cle}`)
  }
  /** All the properties that a schema speaks of. */
  const promis = (donne: Schema, chemin: string): readonly string[] => {
    const { schema, nom } = suivre(donne)
    if (nom !== null) return []
    return [
      ...(schema.oneOf ?? []).flatMap(choix => promis(choix, chemin)),
      ...(schema.items ? promis(schema.items, chemin) : []),
      ...Object.entries(schema.properties ?? {}).flatMap(([cle, sous]) => [
        `${chemin}.${cle}`,
        ...promis(sous, `${chemin}.${cle}`)
      ])
    ]
  }

  return {
    /** The mistakes of an answer to one of the paths; empty when it is what was described. */
    verifier: async (chemin: string, reponse: Response): Promise<readonly string[]> => {
      const attendue = description.paths[chemin]?.get.responses[reponse.status]
      if (attendue === undefined) return [`${chemin} ne promet pas de réponse ${reponse.status}`]
      vus.add(`${chemin} ${reponse.status}`)
      const schema = attendue.content?.['application/json'].schema
      if (schema === undefined) return (await reponse.text()) === '' ? [] : ['un corps que rien ne décrit']
      const corps: unknown = await reponse.json()
      marquer(schema, corps, chemin)
      return erreursDe(ajv.compile(referer(schema)), corps)
    },
    /** What is described and was never seen. */
    jamaisVus: (): readonly string[] =>
      [
        ...Object.entries(description.paths).flatMap(([chemin, { get }]) =>
          Object.keys(get.responses).map(statut => `${chemin} ${statut}`)
        ),
        ...Object.entries(description.components.schemas).flatMap(([nom, schema]) => promis(schema, nom))
      ].filter(promesse => !vus.has(promesse))
  }
}

const estVide = (valeur: unknown): boolean =>
  valeur === null || valeur === undefined || (Array.isArray(valeur) && valeur.length === 0)

const referer = (schema: Schema): object =>
  schema.$ref === undefined ? schema : { $ref: schema.$ref.replace('#', 'api#') }

const erreursDe = (valider: ValidateFunction, corps: unknown): readonly string[] =>
  valider(corps)
    ? []
    : (valider.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`
      )
