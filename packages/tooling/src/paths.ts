import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
export const dataDirectory = join(root, '.data')
export const migrationsDirectory = join(root, 'prisma/migrations')
export const schemaDirectory = join(root, 'prisma/schema')
export const apiDirectory = join(root, 'apps/api')
export const webDirectory = join(root, 'apps/web')
