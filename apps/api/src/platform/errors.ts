/** One thing wrong with what was asked, as data: shown beside the field it concerns. */
export interface ProblemData {
  /** Stable code, also the key of its message. */
  code: string
  /** Field of the input it concerns, for example "title"; empty for the whole. */
  path: string
  /** Values for the message. */
  params: Record<string, string | number>
}

/** An expected refusal. Commands throw it; mutations answer it as `problems`. */
export class Refusal extends Error {
  readonly problems: ProblemData[]

  constructor(problems: ProblemData[]) {
    super(problems.map((problem) => problem.code).join(', '))
    this.problems = problems
  }
}

export const problem = (code: string, path = '', params: ProblemData['params'] = {}): ProblemData => ({
  code,
  path,
  params,
})

export const refuse = (code: string, path = '', params: ProblemData['params'] = {}): Refusal =>
  new Refusal([problem(code, path, params)])

/** Something the caller may not know exists. */
export const notFound = (path = ''): Refusal => refuse('not-found', path)

/** Too many requests wait already; the caller should come back. */
export class Overloaded extends Error {}
