import type { Db } from '../../platform/database.ts'
import type { LocalizedText } from '../../platform/localized.ts'
import type { InitiativeDates } from './initiative-status.ts'
import type { GateSubject } from './publish-gate.ts'

export const localizedColumns = [
  'title',
  'summary',
  'description',
  'howItWorks',
  'reasons',
  'decisionMaker',
  'promise',
  'openToChange',
  'notOpenToChange',
  'affected',
  'plannedUse',
  'background',
  'otherWays',
  'shortNoticeReason',
  'lateReason',
  'cancelReason',
] as const

type Row = Record<string, unknown> & {
  [Column in (typeof localizedColumns)[number]]: LocalizedText
}

export interface LoadedInitiative {
  id: string
  organizationId: string
  revision: number
  dates: InitiativeDates
  row: Row
  lists: { themes: string[]; audiences: string[]; tools: string[] }
}

/** An initiative as commands look at it. */
export async function loadInitiative(db: Db, id: string): Promise<LoadedInitiative | null> {
  const found = await db.initiative.findUnique({
    where: { id },
    include: {
      themes: { select: { themeId: true } },
      audiences: { select: { audienceId: true } },
      tools: { select: { id: true } },
    },
  })
  if (!found) return null
  const { themes, audiences, tools, ...row } = found
  return {
    id: row.id,
    organizationId: row.organizationId,
    revision: row.revision,
    dates: {
      publishedAt: row.publishedAt,
      cancelledAt: row.cancelledAt,
      opensAt: row.opensAt,
      closesAt: row.closesAt,
      answeredAt: row.answeredAt,
      replyDueOn: row.replyDueOn?.toISOString().slice(0, 10) ?? null,
    },
    row: row as unknown as Row,
    lists: {
      themes: themes.map((t) => t.themeId),
      audiences: audiences.map((a) => a.audienceId),
      tools: tools.map((t) => t.id),
    },
  }
}

export const toGateSubject = ({ row, dates, lists }: LoadedInitiative): GateSubject =>
  ({
    ...row,
    ...lists,
    opensAt: dates.opensAt,
    closesAt: dates.closesAt,
    replyDueOn: dates.replyDueOn,
  }) as unknown as GateSubject
