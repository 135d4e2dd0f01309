import type pg from 'pg'
import { type WordList, words } from './words.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const listOf = (name: WordList): string => `ARRAY[${words[name].map(quoted).join(',')}]`

/** A word of a list, always the same for the same number: SQL text, written out so that PostgreSQL sees constants. */
export const word = (name: WordList, n: string, salt: number): string =>
  `(${listOf(name)})[1 + (hashint8extended(${n}, ${salt}) & 1048575) % ${words[name].length}]`

/** A number from `from` to `from + size - 1`, always the same for the same `n`. */
export const number = (n: string, salt: number, size: number, from = 0): string =>
  `(${from} + (hashint8extended(${n}, ${salt}) & 1073741823) % ${size})`

/** A sentence of a list with its blanks filled in. */
export const sentence = (name: WordList, n: string, salt: number): string =>
  `replace(replace(replace(replace(${word(name, n, salt)}, '{lieu}', ${word('places', n, 1)}),
    '{objet}', ${word('objects', n, salt + 100)}), '{but}', ${word('purposes', n, salt + 200)}), '{nombre}', (${number(n, salt + 300, 28, 3)})::text)`

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Functions of this connection alone, gone with it. */
export async function makeFunctions(client: pg.ClientBase): Promise<void> {
  // A valid UUIDv7 of a past instant: milliseconds, version, random bits under the variant of a version 4 one.
  await client.query(`
    CREATE FUNCTION pg_temp.id_at(at timestamptz) RETURNS uuid LANGUAGE sql VOLATILE AS $$
      SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(gen_random_uuid()::text, 16, 3)
        || substr(gen_random_uuid()::text, 20))::uuid $$`)
  // Receipt numbers in the format of ids.ts. The factor shares no divisor with 30^8, so that no two are the same.
  const digits = Array.from(
    { length: 8 },
    (_, place) => `substr('${alphabet}', 1 + (x / ${30 ** place} % 30)::int, 1)`,
  )
  await client.query(`
    CREATE FUNCTION pg_temp.receipt(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
      SELECT ${digits.slice(0, 4).join(' || ')} || '-' || ${digits.slice(4).join(' || ')}
      FROM (SELECT (n * 412345679 + 98765) % ${30 ** 8} AS x) spread $$`)
}
