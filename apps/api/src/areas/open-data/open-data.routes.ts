import { stringify } from 'csv-stringify'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Readable } from 'node:stream'
import type { DatasetColumn, DatasetSource, ToolInstance } from '../../kit/tool/tool.ts'
import { isId } from '../../platform/ids.ts'
import type { Ports } from '../../platform/ports.ts'

interface PublishedTool {
  toolKey: string
  title: { fr: string; en?: string }
  initiativeSlug: string
  initiativeTitle: { fr: string; en?: string }
  organizationName: string
}

const published = `
SELECT t.tool_key AS "toolKey", t.title, i.slug AS "initiativeSlug", i.title AS "initiativeTitle", o.name AS "organizationName"
FROM tool t JOIN initiative i ON i.id = t.initiative_id JOIN organization o ON o.id = i.organization_id
WHERE t.id = $1 AND i.published_at IS NOT NULL`

/** Data dictionary in words for people and programs (norm N-25). */
function dictionary(source: DatasetSource, tool: PublishedTool, base: string) {
  return {
    title: source.title,
    publisher: tool.organizationName,
    initiative: { slug: tool.initiativeSlug, title: tool.initiativeTitle },
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.fr' },
    encoding: 'UTF-8',
    resources: [
      { format: 'CSV', url: `${base}.csv` },
      { format: 'JSON', url: `${base}.json` },
    ],
    note: {
      fr: 'Aucun renseignement personnel. Les personnes ont choisi elles-mêmes de participer\u00a0: ces données ne sont pas un sondage.',
      en: 'No personal information. People chose to take part: these data are not a poll.',
    },
    columns: source.columns satisfies readonly DatasetColumn[],
  }
}

async function* asJson(source: DatasetSource, toolId: string): AsyncIterable<string> {
  let first = true
  yield '['
  for await (const row of source.rows(toolId)) {
    const ordered = Object.fromEntries(source.columns.map(({ name }) => [name, row[name] ?? null]))
    yield `${first ? '' : ','}\n${JSON.stringify(ordered)}`
    first = false
  }
  yield '\n]\n'
}

/** CSV with a byte-order mark, and cells that a spreadsheet would take for a formula neutralised (norm S-10). */
function asCsv(source: DatasetSource, toolId: string): Readable {
  const csv = stringify({
    header: true,
    columns: source.columns.map(({ name }) => name),
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
  return Readable.from(source.rows(toolId))
    .on('error', (error) => csv.destroy(error))
    .pipe(csv)
}

/** Open data of tools: `/donnees-ouvertes/<tool>/<dataset>.csv`, `.json`, and its dictionary without an ending. */
export function openDataRoutes(
  http: FastifyInstance,
  ports: Ports,
  instances: ReadonlyMap<string, ToolInstance>,
): void {
  http.get<{ Params: { toolId: string; file: string } }>(
    '/donnees-ouvertes/:toolId/:file',
    async (request, reply): Promise<FastifyReply> => {
      const { toolId, file } = request.params
      const [key, format = 'dictionary'] = file.split('.')
      const [tool] = isId(toolId) ? await ports.database.sql<PublishedTool>(published, [toolId]) : []
      const source = tool
        ? instances.get(tool.toolKey)?.openData?.find((candidate) => candidate.key === key)
        : undefined
      if (!tool || !source)
        return reply.code(404).send({
          errors: [{ message: ports.messages('fr', 'problem.not-found'), extensions: { code: 'NOT_FOUND' } }],
        })
      reply
        .header('cache-control', 'public, max-age=60')
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
      const name = `${tool.initiativeSlug}-${source.key}`
      if (format === 'csv') {
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="${name}.csv"`)
          .send(asCsv(source, toolId))
      }
      if (format === 'json')
        return reply.type('application/json; charset=utf-8').send(Readable.from(asJson(source, toolId)))
      return reply.send(
        dictionary(source, tool, `${ports.publicUrl}/donnees-ouvertes/${toolId}/${source.key}`),
      )
    },
  )
}
