export * from './answer.ts'
export { answerContribution } from './answers.commands.ts'
export { tellAnswer } from './answers.jobs.ts'
