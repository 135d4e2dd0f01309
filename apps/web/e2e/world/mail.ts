import { setTimeout as sleep } from 'node:timers/promises'
import { address } from './browser.ts'

interface Letter {
  recipient: string
  text: string
}

async function letters(): Promise<Letter[]> {
  const response = await fetch(`${address()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ mailbox(first: 50) { edges { node { recipient text } } } }' }),
  })
  const answer = (await response.json()) as { data: { mailbox: { edges: { node: Letter }[] } } }
  return answer.data.mailbox.edges.map((edge) => edge.node)
}

/** The six digits of the last letter to this address, once it has arrived. */
export async function codeFor(email: string): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const letter = (await letters()).find(({ recipient }) => recipient === email)
    const code = letter?.text.match(/\b\d{3}\s?\d{3}\b/)?.[0]
    if (code) return code
    await sleep(100)
  }
  throw new Error(`no code arrived for ${email}`)
}

export const someone = (): string => `essai-${crypto.randomUUID().slice(0, 8)}@exemple.quebec`
