import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { insertRows } from './rows.ts'

/** Municipalities with a point (content/SOURCES.md), into an empty table. */
export async function loadMunicipalities(client: pg.ClientBase): Promise<void> {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'content/municipalities.csv'), 'utf8')
    .trim()
    .split('\n')
  const rows = lines.map((line) => {
    const [code, name, region, latitude, longitude] = line.split(',')
    return { code, name, region_code: region, latitude: Number(latitude), longitude: Number(longitude) }
  })
  await insertRows(client, 'municipality', rows)
}
