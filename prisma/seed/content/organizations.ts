import { bodiesA } from './organizations/bodies-a.ts'
import { bodiesB } from './organizations/bodies-b.ts'
import { ministries } from './organizations/ministries.ts'
import type { OrganizationSeed } from './types.ts'

/** Real public bodies under their only name, the French one (state of 2025-2026), and the invented central body. */
export const organizations: OrganizationSeed[] = [...ministries, ...bodiesA, ...bodiesB]
