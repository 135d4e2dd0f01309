import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { address, faultsOf, openBrowser, settled, visit } from '../world/browser.ts'
import { codeFor, someone } from '../world/mail.ts'

// Whole working days of several people, each in a real browser.
jest.setTimeout(240_000)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)

afterAll(() => browser.close())

const communicator = 'communications@msss.exemple.quebec'
const moderator = 'moderation@msss.exemple.quebec'
const manager = 'direction@msss.exemple.quebec'

/** Asks the API as the person of this page. */
const askAs = async <Data>(page: Page, query: string, variables: Record<string, unknown>): Promise<Data> =>
  page.evaluate(
    async (body) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      const answer = (await response.json()) as { data: unknown }
      return answer.data as never
    },
    { query, variables },
  )

/** The sign-in screen has its own journey; here a session is enough. */
async function enter(email: string, width = 1280) {
  const { page, complaints } = await visit(browser, { width })
  await page.goto('/plan-du-site')
  await askAs(
    page,
    'mutation ($input: RequestEmailCodeInput!) { requestEmailCode(input: $input) { minutes } }',
    {
      input: { email },
    },
  )
  const code = (await codeFor(email)).replace(/\s/g, '')
  await askAs(
    page,
    'mutation ($input: ConfirmEmailCodeInput!) { confirmEmailCode(input: $input) { problems { code } } }',
    {
      input: { email, code },
    },
  )
  return { page, complaints }
}

const day = (inDays: number) => new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10)

async function save(page: Page) {
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await page.getByText('Des changements ne sont pas enregistrés.').waitFor({ state: 'detached' })
}

const openSection = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Sections du formulaire' }).getByRole('link', { name }).click()
  await page.getByRole('heading', { name, level: 2 }).waitFor()
}

async function fillSections(page: Page) {
  const fill = async (texts: Record<string, string>) => {
    for (const [id, text] of Object.entries(texts)) await page.locator(`#${id}`).fill(text)
  }
  await openSection(page, 'L’essentiel')
  await fill({
    'summary-fr': 'Comment rendre les soins à domicile plus simples?',
    'description-fr': 'Nous préparons un plan pour les soins à domicile.',
    'decisionMaker-fr': 'La ministre de la Santé',
    'affected-fr': 'Les personnes aînées et leurs proches',
  })
  await save(page)
  await openSection(page, 'Influence et promesse')
  await page.getByText('Consulter', { exact: true }).click()
  expect(await page.locator('#promise-fr').inputValue()).toContain('Nous vous écouterons avant de décider.')
  await fill({
    'openToChange-fr': 'Les heures et les services',
    'notOpenToChange-fr': 'Le budget total',
    'plannedUse-fr': 'L’équipe du plan lira tout',
  })
  await save(page)
  await openSection(page, 'Contenu')
  await fill({ 'reasons-fr': 'La demande augmente', 'howItWorks-fr': 'On écrit, on lit, on répond' })
  await save(page)
  await openSection(page, 'Public et thèmes')
  await page.locator('#themes input').first().check({ force: true })
  await page.locator('#audiences input').first().check({ force: true })
  await save(page)
  await openSection(page, 'Dates')
  await fill({
    opensAt: day(-2),
    closesAt: day(60),
    replyDueOn: day(120),
    'shortNoticeReason-fr': 'Le plan doit être prêt au printemps.',
  })
  await save(page)
  await openSection(page, 'Autres façons de participer')
  await fill({ 'otherWays-fr': 'Par téléphone au 418 555-0100' })
  await save(page)
  await openSection(page, 'Contact')
  await fill({ contactName: 'Équipe du plan', contactEmail: 'plan@exemple.quebec' })
  await save(page)
}

async function addCollection(page: Page) {
  await openSection(page, 'Outils')
  await page.getByRole('button', { name: /^Ajouter.*Collecte d’idées/ }).click()
  await page.locator('#tool-title-fr').fill('Vos idées pour les soins à domicile')
  await page.locator('#question-fr').fill('Qu’est-ce qui vous aiderait à rester chez vous?')
  await page.getByRole('button', { name: 'Enregistrer l’outil' }).click()
  await page.getByRole('heading', { name: 'Vos idées pour les soins à domicile' }).waitFor()
}

const idOf = (page: Page) => /initiatives\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''

interface Given {
  ideaId: string
  commentId: string
  author: string
  authorPage: Page
}

/** A citizen gives an idea and a comment; a passer-by reports the comment. */
async function contribute(toolId: string, title: string): Promise<Given> {
  const author = someone()
  const { page: authorPage } = await enter(author)
  const { submitIdea } = await askAs<{ submitIdea: { idea: { id: string } } }>(
    authorPage,
    'mutation ($input: SubmitIdeaInput!) { submitIdea(input: $input) { problems { code } idea { id } } }',
    {
      input: {
        toolId,
        title,
        body: 'Un numéro unique, et la même personne chaque fois.',
        language: 'fr',
        consent: true,
      },
    },
  )
  const ideaId = submitIdea.idea.id
  const { submitComment } = await askAs<{ submitComment: { commentId: string } }>(
    authorPage,
    'mutation ($input: SubmitCommentInput!) { submitComment(input: $input) { problems { code } commentId } }',
    {
      input: { subjectId: ideaId, body: 'Ceux qui ne sont pas d’accord sont des imbéciles.', language: 'fr' },
    },
  )
  const { page: other } = await enter(someone())
  await askAs(
    other,
    'mutation ($input: FlagContributionInput!) { flagContribution(input: $input) { flagged } }',
    {
      input: {
        contributionId: submitComment.commentId,
        reason: 'HATEFUL',
        explanation: 'C’est une insulte.',
      },
    },
  )
  return { ideaId, commentId: submitComment.commentId, author, authorPage }
}

/** Presses Tab until the focused element says what is looked for. */
async function tabTo(page: Page, words: RegExp) {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab')
    const said = await page.evaluate(() => {
      const element = document.activeElement
      const label = element?.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : ''
      return `${label ?? ''} ${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`
    })
    if (words.test(said)) return
  }
  throw new Error(`the keyboard does not reach ${String(words)}`)
}

async function letterTo(email: string, words: RegExp): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(`${address()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ mailbox(first: 100) { edges { node { recipient subject text } } } }',
      }),
    })
    const { data } = (await response.json()) as {
      data: { mailbox: { edges: { node: { recipient: string; subject: string; text: string } }[] } }
    }
    const found = data.mailbox.edges.find(({ node }) => node.recipient === email && words.test(node.text))
    if (found) return found.node.text
    await sleep(100)
  }
  throw new Error(`no letter to ${email} says ${String(words)}`)
}

describe('the office', () => {
  let initiativeId = ''
  let slug = ''
  let toolId = ''
  let given: Given

  test('a stranger is told kindly how to come in', async () => {
    const { page } = await visit(browser)
    await page.goto('/bureau')
    await page
      .getByRole('heading', { name: 'Connectez-vous pour entrer dans l’espace des organismes' })
      .waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  test('a communicator prepares an initiative, is told what is missing, and publishes it', async () => {
    const { page, complaints } = await enter(communicator)
    await page.goto('/bureau')
    await page.getByRole('link', { name: 'Nouvelle initiative' }).click()
    await page.locator('#title-fr').fill('Rester chez soi plus longtemps')
    await page.getByRole('button', { name: 'Créer le brouillon' }).click()
    await page.waitForURL(/section=essentials/)
    initiativeId = idOf(page)
    await openSection(page, 'Vérifier et publier')
    await page.getByRole('heading', { name: /éléments à compléter avant de publier/ }).waitFor()
    expect(await page.getByRole('button', { name: 'Publier l’initiative' }).isDisabled()).toBe(true)
    await page.getByRole('link', { name: 'Promesse au public' }).click()
    await page.locator('#promise-fr:focus').waitFor()
    await fillSections(page)
    await addCollection(page)
    await openSection(page, 'Vérifier et publier')
    await page.getByText('Tout y est. Vous pouvez publier.').waitFor()
    const preview = (await page.getByRole('link', { name: 'Voir l’aperçu' }).getAttribute('href')) ?? ''
    slug = preview.split('/').at(-1) ?? ''
    await page.getByRole('link', { name: 'Voir l’aperçu' }).click()
    await page.waitForURL(/\/initiatives\//)
    await page.getByRole('heading', { name: 'Rester chez soi plus longtemps', level: 1 }).waitFor()
    await page.goto(`/bureau/initiatives/${initiativeId}`)
    await page.getByRole('button', { name: 'Publier l’initiative' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Publier', exact: true }).click()
    await page.getByRole('heading', { name: 'Initiative publiée' }).waitFor()
    const found = await askAs<{ initiative: { tools: { id: string }[] } }>(
      page,
      'query ($slug: String!) { initiative(slug: $slug) { tools { id } } }',
      { slug },
    )
    toolId = found.initiative.tools[0]?.id ?? ''
    expect(complaints).toEqual([])
  })

  test('an idea is answered in public', async () => {
    given = await contribute(toolId, 'Un numéro unique')
    const { page } = await enter(communicator)
    await page.goto(`/bureau/initiatives/${initiativeId}/contributions`)
    await page.getByRole('button', { name: /^Répondre.*Un numéro unique/ }).click()
    await page.locator('label', { hasText: 'Retenue en partie' }).click()
    await page.getByRole('button', { name: 'Publier la réponse' }).click()
    await page.getByRole('link', { name: /Expliquez la décision/ }).click()
    await page.keyboard.type('Le numéro unique sera essayé dans deux régions.')
    await page.getByRole('button', { name: 'Publier la réponse' }).click()
    await page.getByRole('button', { name: /^Mettre à jour la réponse/ }).waitFor()
    await page.goto(`/idees/${given.ideaId}`)
    await page.getByText('Le numéro unique sera essayé dans deux régions.').first().waitFor()
  })

  test('a moderator decides with the keyboard alone, and the author reads why', async () => {
    const { page } = await enter(moderator)
    await page.goto('/bureau/moderation')
    await page.getByText('Ceux qui ne sont pas d’accord sont des imbéciles.').first().waitFor()
    await tabTo(page, /Laisser visible/)
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, /Règle de conduite en cause/)
    await page.keyboard.type('Respecter')
    await tabTo(page, /Explication pour la personne/)
    await page.keyboard.type('Le commentaire traite des personnes d’imbéciles.')
    await tabTo(page, /Rendre la décision/)
    await page.keyboard.press('Enter')
    await page
      .getByText('Ceux qui ne sont pas d’accord sont des imbéciles.')
      .first()
      .waitFor({ state: 'detached' })
    expect(await letterTo(given.author, /a été masquée/)).toContain(
      'Le commentaire traite des personnes d’imbéciles.',
    )
    await page.goto('/bureau/moderation/historique')
    await page
      .getByText(/Le commentaire traite des personnes d’imbéciles\./)
      .first()
      .waitFor()
  })

  test('the manager closes, writes and publishes the report; the cited author finds it on their page', async () => {
    const { page } = await enter(manager)
    await page.goto(`/bureau/initiatives/${initiativeId}`)
    await page.getByRole('button', { name: 'Fermer maintenant' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Fermer l’initiative' }).click()
    await page.getByText('En attente de réponse').first().waitFor()
    await page.getByRole('link', { name: 'Rapport de rétroaction' }).click()
    await page.locator('#asked-fr').fill('Ce qui aiderait à rester chez soi.')
    await page.locator('#summary-fr').fill('Une personne a participé.')
    await page.getByRole('button', { name: 'Ajouter un thème' }).click()
    await page.locator('#themes-0-title-fr').fill('Joindre quelqu’un')
    await page.locator('#themes-0-heard-fr').fill('Les gens veulent une seule porte.')
    await page.getByText('Retenu', { exact: true }).click()
    await page.locator('#themes-0-why-fr').fill('Une seule porte évite les pas perdus.')
    await page.locator('#themes-0-decidedBy-fr').fill('La ministre de la Santé')
    await page.locator('#themes-0-next-fr').fill('Un essai dans deux régions.')
    await page.locator('#themes-0-citations').fill('numéro')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Citer.*Un numéro unique/ }).click()
    await page.getByRole('button', { name: 'Ajouter un engagement' }).click()
    await page.locator('#commitments-0-text-fr').fill('Ouvrir un numéro unique.')
    await page.locator('#commitments-0-owner').fill('Direction des soins à domicile')
    await page.locator('#commitments-0-dueOn').fill(day(200))
    await page.getByRole('button', { name: 'Enregistrer le rapport' }).click()
    await page.getByText('Tout y est. Vous pouvez publier.').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Publier le rapport' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Publier et avertir' }).click()
    await page.getByRole('heading', { name: 'Où en sont nos engagements' }).waitFor()
    await letterTo(given.author, /Joindre quelqu’un|rapport de l’initiative/i)
    await given.authorPage.goto('/ma-page')
    await given.authorPage.getByText('Joindre quelqu’un').first().waitFor()
  })

  test.each([320, 1280])(
    'no screen breaks a rule of accessibility or scrolls sideways at %d px',
    async (width) => {
      const { page } = await enter('central@participe.exemple.quebec', width)
      const { page: staff } = await enter(communicator, width)
      const base = `/bureau/initiatives/${initiativeId}`
      const screens: [Page, string][] = [
        ...['', '/moderation', '/moderation/historique', '/mise-en-vedette'].map((path): [Page, string] => [
          page,
          `/bureau${path}`,
        ]),
        ...[
          '',
          '?section=influence',
          '?section=dates',
          '?section=tools',
          '/contributions',
          '/rapport',
          '/rapport/apercu',
        ].map((path): [Page, string] => [staff, base + path]),
        [staff, '/bureau/initiatives/nouvelle'],
        [staff, '/en/office'],
      ]
      for (const [visitor, path] of screens) {
        await visitor.goto(path)
        await settled(visitor)
        expect([path, await faultsOf(visitor)]).toEqual([path, []])
        const overflows = await visitor.evaluate(
          () => document.documentElement.scrollWidth > window.innerWidth,
        )
        expect([path, overflows]).toEqual([path, false])
      }
    },
  )
})
