export { submitComment } from './threads.commands.ts'
export { commentPage } from './threads.queries.ts'
