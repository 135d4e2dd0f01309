/** Now, as an argument: rules and commands never read the time themselves. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

const torontoDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto', dateStyle: 'short' })

/** Calendar day in Québec, as YYYY-MM-DD. */
export const dayOf = (instant: Date): string => torontoDay.format(instant)

/** A calendar day, as stored in a date column: midnight UTC. */
export const dateOnly = (day: string): Date => new Date(`${day}T00:00:00Z`)

export const addDays = (instant: Date, days: number): Date => new Date(instant.getTime() + days * 86_400_000)
