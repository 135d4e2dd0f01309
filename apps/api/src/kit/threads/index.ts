export { commentMaximum, submitComment } from './threads.commands.ts'
export { commentPage, type CommentRow } from './threads.queries.ts'
