export { createPageRenderer } from './portal.routes.ts'
