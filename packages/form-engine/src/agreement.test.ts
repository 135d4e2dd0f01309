import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Answers, FormDefinition, RowAnswers } from './definition.ts'
import { compile } from './expression/compile.ts'
import { parse } from './expression/parse.ts'
import { type Scalar, toBoolean, toNumber } from './expression/scalar.ts'
import { isQuestion, itemsOf } from './items.ts'
import { publishProblems } from './publish.ts'
import { type Act, namesOf, randomActs, randomForm } from './random-forms.ts'
import { type FormState, addRow, answer, problemsOf, removeRow, resumeForm } from './state.ts'
import { checkSubmission, submission } from './submission.ts'
import { context, start } from './test-forms.ts'
import { isMissing } from './values.ts'

function perform(state: FormState, { kind, which, row, value }: Act): FormState {
  const { questions, repeats } = namesOf(state.form.definition)
  if (kind !== 'answer' && repeats.length > 0) {
    const repeat = repeats[which % repeats.length] as string
    return kind === 'add' ? addRow(state, repeat) : removeRow(state, repeat, row)
  }
  const name = questions[which % questions.length]
  return name === undefined ? state : answer(state, name, value, row)
}

const walkThrough = (definition: FormDefinition, acts: Act[]): FormState =>
  acts.reduce(perform, start(definition))

const overJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** Each answer of a submission with its name and row. */
function* entriesOf(answers: Answers): Generator<[name: string, row: number, value: unknown]> {
  for (const [name, value] of Object.entries(answers)) {
    if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'object' || 'id' in entry))
      yield [name, 0, value]
    else
      for (const [row, entry] of (value as RowAnswers[]).entries())
        for (const [inner, one] of Object.entries(entry)) yield [inner, row, one]
  }
}

/**
 * Relevance by definition, without graph, order or memory: a question is asked when its condition and those
 * around it hold, where a name reads the answer to send of a question that is asked in the same sense.
 * It takes values from the submission, so it also says that the submission is enough to know what is asked.
 */
function isAskedByDefinition(
  definition: FormDefinition,
  answers: Answers,
  name: string,
  row: number,
): boolean {
  const found = [...itemsOf(definition)].find(([item]) => item.name === name)
  if (!found) return true
  const [item, { page, parent, repeat }] = found
  const holds = (source: string | undefined) =>
    source === undefined ||
    toBoolean(
      compile<null>(parse(source), (read) => {
        const target = [...itemsOf(definition)].find(
          ([one]) => one.name === read || read.startsWith(`${one.name}_r1`) || read === `${one.name}_a`,
        )
        const inside = target?.[1].repeat
        const values = (): Scalar[] => {
          const rows = inside ? (answers[inside.name] as RowAnswers[]) : [answers as RowAnswers]
          return (Array.isArray(rows) ? rows : []).map((one) => scalarFor(one, target?.[0].name ?? '', read))
        }
        return inside && inside !== repeat
          ? { rows: values }
          : { value: () => values()[inside ? row : 0] ?? '' }
      })({ cells: null, row, self: '', now: context.now, attribute: () => '' }),
    )
  const rowExists =
    !repeat || row < (Array.isArray(answers[repeat.name]) ? (answers[repeat.name] as unknown[]).length : 0)
  const around = [item.relevant, page.relevant, parent === page ? undefined : parent.relevant]
  return rowExists && around.every(holds)
}

function scalarFor(row: RowAnswers, question: string, read: string): Scalar {
  const value = row[question]
  if (value === undefined || isMissing(value)) return ''
  const part = read === question ? value : (value as Record<string, unknown>)[read.slice(question.length + 1)]
  if (typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean') return part
  if (part === undefined) return ''
  return Array.isArray(part)
    ? part.join(' ')
    : Object.entries(part as object)
        .map(
          ([code, one]) =>
            `${code}:${Array.isArray(one) ? one.join(' ') : typeof one === 'object' ? 'k:' + String((one as Record<string, unknown>).k) : String(one)}`,
        )
        .join(' ')
}

/** The same without what is no answer to its question: a submission carries that for the server to refuse. */
function readableOnly(state: FormState): FormState {
  const wrong = state.form.nodes.flatMap(({ name, index }) =>
    (state.cells[index] ?? []).flatMap(({ unreadable }, row) => (unreadable ? [[name, row] as const] : [])),
  )
  if (wrong.length === 0) return state
  return readableOnly(wrong.reduce((now, [name, row]) => answer(now, name, undefined, row), state))
}

const runs = { numRuns: 400 }

describe('whatever the form and whatever the answers', () => {
  test('random forms can be published but for the sense of their expressions', () => {
    fc.assert(
      fc.property(randomForm, (definition) => {
        const meaningful = publishProblems(definition).filter(
          ({ code }) =>
            !['WRONG_TYPE_IN_EXPRESSION', 'UNKNOWN_CHOICE_IN_EXPRESSION', 'NO_QUESTION'].includes(code),
        )
        expect(meaningful).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('evaluating only what follows from an answer gives the same as evaluating everything', () => {
    fc.assert(
      fc.property(randomForm, randomActs, (definition, acts) => {
        let state = start(definition)
        for (const act of acts) {
          state = perform(state, act)
          const whole = resumeForm(definition, { ...context, answers: state.answers })
          expect(state.cells).toEqual(whole.cells)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the server finds what the browser found: same answers, same problems, same refusal', () => {
    fc.assert(
      fc.property(randomForm, randomActs, (definition, acts) => {
        const state = walkThrough(definition, acts)
        const sent = submission(state)
        const checked = checkSubmission(definition, overJson(sent.answers), context)
        const expected = problemsOf(state)
        expect(checked.problems).toEqual(expected)
        expect(checked.accepted).toBe(expected.length === 0)
        expect(checked.submission).toEqual(sent)
      }),
      runs,
    )
  })

  test('a submission holds exactly the answers that are asked, and why the others are absent', () => {
    fc.assert(
      fc.property(randomForm, randomActs, (definition, acts) => {
        const state = readableOnly(walkThrough(definition, acts))
        const { answers } = submission(state)
        const kept = (name: string) => {
          const question = state.form.byName.get(name)?.item
          return (
            ((question && 'whenHidden' in question && question.whenHidden) || definition.hiddenAnswers) ===
            'KEEP'
          )
        }
        const { questions } = namesOf(definition)
        const told = new Set<string>()
        for (const [name, row, value] of entriesOf(answers)) {
          told.add(name)
          const asked = isAskedByDefinition(definition, answers, name, row)
          if (name.endsWith('_other') || state.form.byName.get(name)?.kind === 'repeat') continue
          if (isMissing(value)) expect(value.missing === 'NOT_ASKED').toBe(!asked)
          else expect(asked || kept(name)).toBe(true)
        }
        const repeatedAway = (name: string) => {
          const repeat = state.form.byName.get(name)?.repeat
          return repeat !== undefined && (state.cells[repeat.index]?.[0]?.rows ?? 0) === 0
        }
        const owed = [...itemsOf(definition)].filter(([item]) => isQuestion(item)).map(([item]) => item.name)
        for (const name of owed) expect(told.has(name) || repeatedAway(name)).toBe(true)
        expect(questions.length).toBeGreaterThanOrEqual(owed.length)
      }),
      runs,
    )
  })

  test('an answer slipped into a question that is not asked is refused at its place', () => {
    let tried = 0
    fc.assert(
      fc.property(randomForm, randomActs, (definition, acts) => {
        const state = walkThrough(definition, acts)
        const { answers } = submission(state)
        for (const [name, value] of Object.entries(answers)) {
          const node = state.form.byName.get(name)
          const question = node?.item
          if (node?.kind !== 'question' || !isMissing(value) || value.missing !== 'NOT_ASKED') continue
          if (
            ((question && 'whenHidden' in question && question.whenHidden) || definition.hiddenAnswers) ===
            'KEEP'
          )
            continue
          tried++
          const slipped = { ...answers, [name]: 'yes' }
          const { accepted, problems } = checkSubmission(definition, slipped, context)
          expect(accepted).toBe(false)
          expect(problems).toContainEqual({ code: 'NOT_RELEVANT', name, params: {} })
        }
      }),
      { numRuns: 150 },
    )
    expect(tried).toBeGreaterThan(50)
  })

  test('nothing that is sent breaks the server, and what it stores passes its own check of shapes', () => {
    fc.assert(
      fc.property(
        randomForm,
        fc.jsonValue(),
        fc.dictionary(
          fc.constantFrom('q0_0', 'q0_1', 'q0_repeat', 'q1_0', '__proto__', 'page0'),
          fc.jsonValue(),
        ),
        (definition, anything, record) => {
          for (const sent of [anything, record]) {
            const { accepted, problems, submission: stored } = checkSubmission(definition, sent, context)
            expect(accepted).toBe(problems.length === 0)
            expect(stored.completeness).toBe('COMPLETE')
          }
        },
      ),
      runs,
    )
  })

  test('a number that was computed is computed again, whatever was sent', () => {
    const definition: FormDefinition = {
      format: 1,
      languages: ['fr'],
      title: { fr: 'x' },
      pages: [
        {
          name: 'p',
          items: [
            { type: 'integer', name: 'a', label: { fr: 'a' } },
            { type: 'calculated', name: 'double', calculation: '${a} * 2' },
          ],
        },
      ],
    }
    const checked = checkSubmission(definition, { a: 4, double: 1_000_000 }, context)
    expect(checked).toMatchObject({ accepted: true, submission: { answers: { a: 4, double: 8 } } })
    expect(toNumber('8')).toBe(8)
  })
})
