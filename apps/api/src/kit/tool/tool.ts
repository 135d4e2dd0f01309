import type * as z from 'zod'
import type { Actor } from '../../access/actor.ts'
import type { Decision } from '../../access/decision.ts'
import type { Transaction } from '../../platform/database.ts'
import type { ProblemData } from '../../platform/errors.ts'
import type { JobList } from '../../platform/jobs.ts'
import type { Ports } from '../../platform/ports.ts'

/** Where a tool stands, after IAP2. */
export type ParticipationLevel = 'INFORM' | 'CONSULT' | 'INVOLVE' | 'COLLABORATE'

/** The initiative around a tool, as far as a rule may look at it. */
export interface ToolSetting<Settings> {
  toolId: string
  initiativeId: string
  organizationId: string
  /** Status of the initiative now. */
  status: string
  settings: Settings
}

/** A rule of one action: `(actor, tool, now) → Decision`. Pure. */
export type ActionRule<Settings> = (actor: Actor, tool: ToolSetting<Settings>, now: Date) => Decision

/** What the portal, the report and the evaluation read of any tool. */
export interface ToolSummary {
  /** Counts of one tool instance, by a word of the tool's own messages. */
  counts: (toolId: string) => Promise<{ key: string; value: number }[]>
}

/** One person's data in a tool: required of every tool (norms P-16, P-18). */
export interface PersonalData {
  /** What the person provided, as plain data for JSON. */
  export: (participantId: string) => Promise<Record<string, unknown>[]>
  /** Remove what identifies the person; the record of what was said stays where it must. */
  erase: (tx: Transaction, participantId: string) => Promise<void>
}

/** A column of a published dataset, with its meaning. */
export interface DatasetColumn {
  name: string
  type: 'string' | 'integer' | 'date-time' | 'uuid'
  description: { fr: string; en: string }
}

/** A dataset that a tool publishes: no personal column, ever. */
export interface DatasetSource {
  key: string
  title: { fr: string; en: string }
  columns: readonly DatasetColumn[]
  /** Rows by pages of bounded size, so that memory stays flat. */
  rows: (toolId: string) => AsyncIterable<Record<string, string | number | null>>
}

/** The tool takes contributions: they can be moderated, coded, answered. */
export interface ContributionSource {
  /** Kinds of contribution that people give through it. */
  kinds: readonly string[]
}

/** Told once each, within a minute of the moment, by a job: at least once when a process dies meanwhile. */
export interface ToolLifecycle {
  opened?: (toolId: string, now: Date) => Promise<void>
  closed?: (toolId: string, now: Date) => Promise<void>
}

/** What a tool has to say when its initiative changes around it. Present: it is asked. */
export interface ToolGuard {
  /** What stands between the tool and the publication of its initiative. */
  publish?: (toolId: string, now: Date) => Promise<ProblemData[]>
  /** Why its settings may not become these: people answered under a promise. */
  configure?: (toolId: string, settings: unknown, now: Date) => Promise<ProblemData[]>
  /** Whether somebody used it in a way that is not a contribution: then it stays. */
  inUse?: (toolId: string) => Promise<boolean>
}

/** Work beside requests, in the processes that run jobs. */
export interface Background {
  stop: () => Promise<void>
}

/** Who comes without a session gets one, to be handed to the browser. */
export type EnsureSession = (actor: Actor, now: Date) => Promise<{ sessionId: string; token: string | null }>

/** A file that staff fetch, outside GraphQL: whoever asks was identified already. */
export interface ToolDownload {
  /** The file with its name and its type; null when it isn't there for that person. */
  find: (id: string, actor: Actor, now: Date) => Promise<DownloadedFile | null>
}
export interface DownloadedFile {
  /** Key among the platform's files. */
  key: string
  size: number
  /** What the browser saves it as. */
  name: string
  type: string
  /** For If-Range, so that a resumed download is of the same file. */
  checksum: string
}

export interface ToolPorts extends Ports {
  ensureSession: EnsureSession
}

export interface ToolInstance {
  /** Resolver objects; their classes are in `resolvers` of the definition. */
  resolvers: object[]
  summary: ToolSummary
  personalData: PersonalData
  contributions?: ContributionSource
  openData?: DatasetSource[]
  lifecycle?: ToolLifecycle
  guard?: ToolGuard
  /** Jobs by their name, which begins with the key of the tool. */
  jobs?: JobList
  /** Cron lines of jobs. */
  schedule?: readonly string[]
  background?: () => Background
  downloads?: ToolDownload
  /** End what runs beside requests. */
  stop?: () => Promise<void>
}

/** The one contract of all participation tools. A capability is the presence of the object that does the work. */
export interface ParticipationTool<Settings = unknown> {
  /** Folder name = toolKey in the database = prefix of its messages. */
  key: string
  level: ParticipationLevel
  settings: z.ZodType<Settings>
  /** Name of each action with its rule, for example 'idea-collection:submit'. */
  actions: Record<string, ActionRule<Settings>>
  create: (ports: ToolPorts) => ToolInstance
}

/** Checks a tool against its own settings, then forgets them: the core handles any tool alike. */
export const defineTool = <Settings>(tool: ParticipationTool<Settings>): ParticipationTool =>
  tool as unknown as ParticipationTool
