import type * as z from 'zod'
import { problem, Refusal, type ProblemData } from './errors.ts'

function describe(issue: z.core.$ZodIssue): ProblemData {
  const path = issue.path.join('.')
  if (issue.code === 'custom') {
    const { code, ...params } = (issue.params ?? {}) as { code?: string } & ProblemData['params']
    return problem(code ?? 'invalid', path, params)
  }
  if (issue.code === 'too_big') return problem('too-large', path, { max: Number(issue.maximum) })
  if (issue.code === 'too_small') return problem('too-small', path, { min: Number(issue.minimum) })
  if (issue.code === 'invalid_type' && issue.input === undefined) return problem('required', path)
  return problem('invalid', path)
}

/** The value as the schema understands it, or a refusal that names every field at fault. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  prefix = '',
): z.output<Schema> {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  const problems = result.error.issues.map(describe)
  throw new Refusal(
    prefix ? problems.map((p) => ({ ...p, path: p.path ? `${prefix}.${p.path}` : prefix })) : problems,
  )
}
