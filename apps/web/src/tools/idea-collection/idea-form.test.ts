import { describe, expect, test } from '@jest/globals'
import { emptyForm, faultsOf, formOfDraft, isEmpty } from './idea-form.ts'

const limits = { titleMaximum: 10, bodyMaximum: 20 }

describe('the form of an idea', () => {
  test('asks for a title and a text, in the order of the form', () => {
    expect(faultsOf(emptyForm('k'), limits).map(({ field }) => field)).toEqual(['title', 'body'])
  })

  test('says by how much a text is too long', () => {
    const faults = faultsOf({ ...emptyForm('k'), title: 'a'.repeat(13), body: 'b' }, limits)
    expect(faults).toEqual([{ field: 'title', message: 'propose.error.titleLong', values: { over: 3 } }])
  })

  test('reads a draft of any shape without losing what it can use', () => {
    expect(formOfDraft({ title: 'Un pont', body: 3 }, 'new')).toEqual({
      ...emptyForm('new'),
      title: 'Un pont',
    })
    expect(formOfDraft(null, 'new')).toEqual(emptyForm('new'))
    expect(formOfDraft({ submissionKey: 'kept' }, 'new').submissionKey).toBe('kept')
  })

  test('is empty until something is written', () => {
    expect(isEmpty(emptyForm('k'))).toBe(true)
    expect(isEmpty({ ...emptyForm('k'), place: '06' })).toBe(false)
  })
})
