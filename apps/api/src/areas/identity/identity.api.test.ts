import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

interface Call {
  payload: {
    problems: { code: string; message: string }[]
    sessionToken?: string
    viewer?: { email: string; publicName: string }
  }
  cookies: { name: string; value: string; httpOnly?: boolean; secure?: boolean; sameSite?: string }[]
}

async function mutate(
  field: string,
  type: string,
  input: object,
  selection: string,
  headers: Record<string, string> = {},
): Promise<Call> {
  const response = await world.app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: {
      query: `mutation ($input: ${type}!) { ${field}(input: $input) { problems { code message } ${selection} } }`,
      variables: { input },
    },
  })
  return {
    payload: response.json<{ data: Record<string, Call['payload']> }>().data[field] as Call['payload'],
    cookies: response.cookies,
  }
}

const ask = (email: string, headers = {}) =>
  mutate('requestEmailCode', 'RequestEmailCodeInput', { email }, 'minutes sessionToken', headers)
const confirm = (email: string, code: string, headers = {}) =>
  mutate(
    'confirmEmailCode',
    'ConfirmEmailCodeInput',
    { email, code },
    'sessionToken viewer { email publicName }',
    headers,
  )

async function lastCode(email: string): Promise<string> {
  const letter = await world.app.database.prisma.mailMessage.findFirstOrThrow({
    where: { recipient: email },
    orderBy: { id: 'desc' },
  })
  return letter.text.match(/^\d{6}$/m)?.[0] ?? ''
}
const asProgram = { 'participe-session': 'token' }
const bearer = (token: string | undefined) => ({ ...asProgram, authorization: `Bearer ${token ?? ''}` })

describe('confirming an address', () => {
  test('signs in by a cookie that scripts can not read', async () => {
    const email = `${randomUUID()}@exemple.quebec`
    const { cookies } = await ask(email)
    const [guestCookie] = cookies
    expect(guestCookie).toMatchObject({
      name: '__Host-participe',
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
    })
    const done = await confirm(email, await lastCode(email), {
      cookie: `__Host-participe=${guestCookie?.value ?? ''}`,
    })
    expect(done.payload.problems).toEqual([])
    expect(done.payload.viewer?.email).toBe(email)
    expect(done.payload.viewer?.publicName).toMatch(/^Participant \d{5}$/)
    expect(done.payload.sessionToken).toBeNull()
    expect(done.cookies[0]?.value).not.toBe(guestCookie?.value)
  })

  test('answers the same for a known and an unknown address', async () => {
    const known = (await world.participant()).email
    const answers = [await ask(known, asProgram), await ask(`${randomUUID()}@exemple.quebec`, asProgram)].map(
      ({ payload }) => ({ ...payload, sessionToken: typeof payload.sessionToken }),
    )
    expect(answers[0]).toEqual(answers[1])
  })

  test('accepts a code once, even when two try at the same time', async () => {
    const email = `${randomUUID()}@exemple.quebec`
    const { payload } = await ask(email, asProgram)
    const code = await lastCode(email)
    const tries = await Promise.all(
      [1, 2, 3, 4].map(() => confirm(email, code, bearer(payload.sessionToken))),
    )
    expect(tries.filter(({ payload: p }) => p.problems.length === 0)).toHaveLength(1)
  })

  test('refuses a code asked in another session', async () => {
    const email = `${randomUUID()}@exemple.quebec`
    await ask(email, asProgram)
    const thief = await ask(`${randomUUID()}@exemple.quebec`, asProgram)
    const { payload } = await confirm(email, await lastCode(email), bearer(thief.payload.sessionToken))
    expect(payload.problems[0]?.code).toBe('code-expired')
  })

  test('locks after five wrong tries, the right code included', async () => {
    const email = `${randomUUID()}@exemple.quebec`
    const { payload } = await ask(email, asProgram)
    const code = await lastCode(email)
    const wrong = code === '000000' ? '111111' : '000000'
    const codes = []
    for (const attempt of [wrong, wrong, wrong, wrong, wrong, code])
      codes.push((await confirm(email, attempt, bearer(payload.sessionToken))).payload.problems[0]?.code)
    expect(codes).toEqual([...Array<string>(5).fill('code-wrong'), 'code-attempts'])
  })

  test('refuses a code after ten minutes', async () => {
    const email = `${randomUUID()}@exemple.quebec`
    const was = world.now()
    const { payload } = await ask(email, asProgram)
    world.travel(new Date(was.getTime() + 10 * 60_000))
    const { payload: late } = await confirm(email, await lastCode(email), bearer(payload.sessionToken))
    world.travel(was)
    expect(late.problems[0]?.message).toBe('Ce code n’est plus valide. Demandez-en un nouveau.')
  })

  test('keeps what the guest was writing', async () => {
    const initiative = await world.openInitiative(await world.organization())
    const email = `${randomUUID()}@exemple.quebec`
    const { payload } = await ask(email, asProgram)
    const guest = bearer(payload.sessionToken)
    await mutate(
      'saveDraft',
      'SaveDraftInput',
      { toolId: initiative.toolId, content: { title: 'Mon idée' } },
      'draft { toolId }',
      guest,
    )
    const done = await confirm(email, await lastCode(email), guest)
    const response = await world.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: bearer(done.payload.sessionToken),
      payload: {
        query: 'query ($id: ID!) { draft(toolId: $id) { content } }',
        variables: { id: initiative.toolId },
      },
    })
    expect(response.json<{ data: { draft: { content: unknown } } }>().data.draft.content).toEqual({
      title: 'Mon idée',
    })
  })

  test.each(['', 'pas une adresse', 'a@b', 'x@y.ca\nBcc: z@y.ca'])(
    'says what is wrong with %j',
    async (email) => {
      const { payload } = await ask(email)
      expect(payload.problems[0]?.message).toContain('adresse courriel complète')
    },
  )

  test('speaks English to who asks for it', async () => {
    const { payload } = await ask('nothing', { 'participe-language': 'en' })
    expect(payload.problems[0]?.message).toContain('complete email address')
  })
})

test('signing out ends the session at once and clears the browser', async () => {
  const person = await world.participant()
  const response = await world.app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: person.headers,
    payload: { query: 'mutation { signOut { viewer { level } } }' },
  })
  expect(response.headers['clear-site-data']).toBe('"cache", "storage"')
  expect((await person.run('{ viewer { level } }')).data.viewer.level).toBe('GUEST')
})

test('staff are signed out after a day without a visit', async () => {
  const staff = await world.staff(await world.organization(), 'MANAGER')
  await world.app.database.sql(
    `UPDATE session SET last_seen_at = now() - interval '25 hours' WHERE participant_id = $1`,
    [staff.id],
  )
  expect((await staff.run('{ viewer { level } }')).data.viewer.level).toBe('GUEST')
})
