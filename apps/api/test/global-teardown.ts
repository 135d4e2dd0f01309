import type { TestCluster } from './cluster.ts'

export default async function teardown(): Promise<void> {
  await (globalThis as { participeTestCluster?: TestCluster }).participeTestCluster?.stop()
}
