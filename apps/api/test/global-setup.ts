import { openTestCluster } from './cluster.ts'

export default async function setup(): Promise<void> {
  const opened = await openTestCluster()
  process.env['PARTICIPE_TEST_DATABASE'] = opened.cluster.url('postgres')
  ;(globalThis as { participeTestCluster?: unknown }).participeTestCluster = opened
}
