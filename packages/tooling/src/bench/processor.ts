/**
 * Processor time of a process and of its children, from Linux. On a machine that others use too it says more than
 * throughput: what a request costs does not depend on who else is at work.
 */
import { readdirSync, readFileSync } from 'node:fs'

/** The kernel counts in hundredths of a second. */
const tick = 10

function ticksOf(pid: string): { parent: number; ticks: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in parentheses, may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }
  } catch {
    return null
  }
}

/** Milliseconds used so far by a process and those it started; null where there is no /proc. */
export function processorTime(pid: number): number | null {
  if (process.platform !== 'linux') return null
  let total = 0
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    const found = ticksOf(entry)
    if (found && (Number(entry) === pid || found.parent === pid)) total += found.ticks * tick
  }
  return total
}
