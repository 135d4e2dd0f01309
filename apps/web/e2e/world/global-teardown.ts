import { once } from 'node:events'
import { rmSync } from 'node:fs'
import type { JourneyWorld } from './global-setup.ts'

export default async function teardown(): Promise<void> {
  const world = (globalThis as { participeJourneys?: JourneyWorld }).participeJourneys
  if (!world) return
  if (world.api.exitCode === null) {
    const gone = once(world.api, 'exit')
    world.api.kill('SIGTERM')
    await gone
  }
  await world.cluster.stop()
  rmSync(world.directory, { recursive: true, force: true })
}
