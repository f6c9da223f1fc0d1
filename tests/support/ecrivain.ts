/**
 * A program that writes without end into the embedded database of a folder, to be killed in the middle of it.
 * It says what it finds, then each number once it is acknowledged.
 */
import { sql } from 'kysely'
import { ouvrirBase } from '../../src/server/base/ouvrir.ts'

const [dossierDonnees = ''] = process.argv.slice(2)
const ouverte = ouvrirBase({ dossierDonnees, adresseBase: undefined, production: false }, 'vide')
if (!ouverte.ok) throw new Error(ouverte.error)
const { base } = ouverte.value

process.stdout.write('ouvert\n')
await sql`create table if not exists essai_ecrits (numero int, moitie text)`.execute(base)
const { rows } = await sql<{ numero: number; moities: number }>`
  select numero, count(*) as moities from essai_ecrits group by numero order by numero`.execute(base)
process.stdout.write(`${JSON.stringify(rows)}\n`)

for (let numero = (rows.at(-1)?.numero ?? 0) + 1; ; numero++) {
  await base.transaction().execute(async trx => {
    await sql`insert into essai_ecrits values (${numero}, 'une')`.execute(trx)
    await sql`insert into essai_ecrits values (${numero}, 'autre')`.execute(trx)
  })
  process.stdout.write(`${numero}\n`)
}
