import { describe, expect, test } from '@jest/globals'
import { readNotification } from './notification.ts'

describe('a notification', () => {
  test('of a report is named by its initiative, in the language of the page', () => {
    const data = { initiativeSlug: 'eau', title: { fr: 'L’eau', en: 'Water' } }
    expect(readNotification('report', data, 'en').title).toBe('Water')
    expect(readNotification('report', { ...data, title: { fr: 'L’eau' } }, 'en').title).toBe('L’eau')
    expect(readNotification('report', data, 'fr').target).toEqual({
      page: 'report',
      parameters: { slug: 'eau' },
    })
  })

  test('of a report one made names what it was about, and leads to it only while it is public', () => {
    const data = { contributionId: 'c1', subjectId: 'i1', title: 'Un banc', outcome: 'kept' }
    expect(readNotification('flag-outcome', data, 'fr')).toEqual({
      title: 'Un banc',
      target: { page: 'idea', parameters: { id: 'i1' } },
    })
    expect(readNotification('flag-outcome', { ...data, outcome: 'restricted' }, 'fr').target).toBeUndefined()
  })

  test('of a restriction leads to where it can be contested', () => {
    const data = { contributionId: 'c1', title: null, verdict: 'hidden' }
    expect(readNotification('decision', data, 'fr').target).toMatchObject({ hash: '#revision-c1' })
  })
})
