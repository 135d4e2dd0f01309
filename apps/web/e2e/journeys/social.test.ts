import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { address, faultsOf, openBrowser, settled, visit } from '../world/browser.ts'
import { codeFor } from '../world/mail.ts'

jest.setTimeout(180_000)

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const publications = (page: Page) => page.locator('main h3')

/** The name of what has the keyboard, as it is shown. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null
    return element?.labels?.[0]?.textContent ?? element?.textContent ?? ''
  })

async function tabTo(page: Page, words: RegExp) {
  for (let step = 0; step < 120; step += 1) {
    if (words.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key never reached ${words}`)
}

describe('a citizen', () => {
  test('finds what a body publishes, by the keyboard alone, and shares the address of it', async () => {
    const { page, context, complaints } = await visit(browser)
    await page.goto('/')
    await settled(page)
    await page.getByRole('heading', { name: 'Le gouvernement dans les médias sociaux' }).waitFor()
    await tabTo(page, /^Médias sociaux$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Médias sociaux' }).waitFor()
    await page.getByText('Publication inventée pour la démonstration').first().waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await publications(page).first().textContent()).toContain(
      'Comment donner votre avis en cinq minutes',
    )
    expect(await faultsOf(page)).toEqual([])

    await tabTo(page, /^Organisme/)
    await page.keyboard.type('Hydro')
    await page.getByRole('heading', { name: /^Tempête de neige/ }).waitFor()
    await page.getByRole('heading', { name: /^Comment donner/ }).waitFor({ state: 'detached' })
    expect(await publications(page).allTextContents()).toEqual([
      expect.stringContaining('Tempête de neige'),
      expect.stringContaining('Préparer sa maison'),
    ])
    expect(new URL(page.url()).search).toBe('?organisme=hydro')
    const rss = page.getByRole('link', { name: 'Fil RSS' })
    expect(await rss.getAttribute('href')).toBe('/medias-sociaux/fil.rss?organisme=hydro')
    const feed = await page.request.get(`${address()}${(await rss.getAttribute('href')) ?? ''}`)
    expect(feed.headers()['content-type']).toContain('application/rss+xml')
    expect(await feed.text()).toContain('Préparer sa maison aux grands froids')

    await page.goBack()
    await page.getByRole('heading', { name: /^Comment donner/ }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('reads a publication of two bodies once, and one in English in its own language', async () => {
    const { page, context } = await visit(browser)
    await page.goto('/medias-sociaux')
    await settled(page)
    expect(await page.getByRole('heading', { name: /^Soins à domicile/ }).count()).toBe(1)
    expect(await page.getByText(/^Aussi publiée par/).count()).toBe(1)
    expect(await page.getByText('Essai de publication').count()).toBe(0)
    await page.goto('/medias-sociaux?langue=en')
    await settled(page)
    expect(await page.locator('main h3 [lang="en"]').count()).toBeGreaterThan(0)
    expect(await page.locator('main h3').count()).toBe(2)
    await context.close()
  })

  test('reads the stream without any script', async () => {
    const context = await browser.newContext({ baseURL: address(), javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/medias-sociaux?organisme=sepaq')
    await page.getByRole('heading', { name: /^Raquette et ski de fond/ }).waitFor()
    expect(await page.locator('main h3').count()).toBe(1)
    await context.close()
  })

  test('searches the directory, and sees since when an account is not updated', async () => {
    const { page, context } = await visit(browser, { width: 360 })
    await page.goto('/medias-sociaux/comptes')
    await settled(page)
    await page.getByLabel('Chercher un organisme ou un compte').fill('hydro quebec')
    await page.keyboard.press('Enter')
    await page.getByText('Pas à jour depuis le').first().waitFor()
    await page.getByRole('heading', { level: 2, name: 'Société canadienne' }).waitFor({ state: 'detached' })
    const links = await page
      .locator('main section a[rel="noopener"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
    expect(links).toContain('https://x.com/hydroquebec')
    expect(new URL(page.url()).search).toBe('?q=hydro+quebec')
    expect(await faultsOf(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    const opml = await page.request.get(`${address()}/medias-sociaux/comptes.opml?q=hydro`)
    expect(await opml.text()).toContain('<opml version="2.0"')
    await context.close()
  })

  test('finds the accounts of a body on its page', async () => {
    const { page, context } = await visit(browser)
    await page.goto('/organismes/hydro')
    await settled(page)
    const section = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Comptes et fils' }) })
    expect(await section.getByRole('listitem').count()).toBe(6)
    await section.getByRole('link', { name: 'Ses publications dans les médias sociaux' }).click()
    await page.getByRole('heading', { name: /^Tempête de neige/ }).waitFor()
    await context.close()
  })
})

/** The sign-in screen has its own journey; here a session is enough. */
async function enter(email: string, width = 1280) {
  const { page, context, complaints } = await visit(browser, { width })
  await page.goto('/plan-du-site')
  const ask = (query: string, input: Record<string, string>) =>
    page.evaluate(
      async (body) => {
        await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      },
      { query, variables: { input } },
    )
  await ask('mutation ($input: RequestEmailCodeInput!) { requestEmailCode(input: $input) { minutes } }', {
    email,
  })
  const code = (await codeFor(email)).replace(/\s/g, '')
  await ask(
    'mutation ($input: ConfirmEmailCodeInput!) { confirmEmailCode(input: $input) { problems { code } } }',
    {
      email,
      code,
    },
  )
  return { page, context, complaints }
}

describe('a communicator', () => {
  test('hides a publication with a reason, shows it again, and everyone sees the difference', async () => {
    const { page, context, complaints } = await enter('communications@msss.exemple.quebec')
    await page.goto('/bureau/medias-sociaux')
    await settled(page)
    expect(await faultsOf(page)).toEqual([])
    const line = page
      .locator('main li')
      .filter({ has: page.getByRole('heading', { name: /^Soins à domicile/ }) })
    await line.locator('summary').click()
    await line.getByRole('button', { name: /^Masquer/ }).click()
    await line.getByRole('button', { name: 'Masquer', exact: true }).click()
    await line.getByText('Ce champ est obligatoire.').first().waitFor()
    await line.getByLabel(/^Raison/).fill('Les dates ont changé.')
    await line.getByRole('button', { name: 'Masquer', exact: true }).click()
    await line.getByText(/Les dates ont changé/).waitFor()
    expect(await faultsOf(page)).toEqual([])

    // Its copy by the other body stands for it.
    const reader = await visit(browser)
    await reader.page.goto('/medias-sociaux?organisme=msss')
    await settled(reader.page)
    expect(await reader.page.locator('main h3').count()).toBe(0)
    await reader.context.close()

    await line.getByRole('button', { name: /^Montrer de nouveau/ }).click()
    await line.getByText(/Les dates ont changé/).waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await context.close()
  })

  test('lists an account, is told what is wrong with it at its field, and pauses it', async () => {
    const { page, context, complaints } = await enter('communications@msss.exemple.quebec', 360)
    await page.goto('/bureau/medias-sociaux/comptes')
    await settled(page)
    await page.getByRole('button', { name: 'Ajouter un compte' }).click()
    await page.getByLabel(/^Nom du compte/).fill('Nouvelles en santé')
    await page.getByLabel(/^Adresse de la page/).fill('https://www.msss.gouv.qc.ca/nouvelles')
    await page.getByLabel(/^Adresse du fil/).fill('http://127.0.0.1:5432/')
    await page.getByRole('button', { name: 'Enregistrer le compte' }).click()
    const alert = page.getByRole('alert').getByText(/Cette adresse ne peut pas être consultée/)
    await alert.waitFor()
    expect(await page.getByLabel(/^Adresse du fil/).getAttribute('aria-invalid')).toBe('true')
    expect(await faultsOf(page)).toEqual([])
    await page.getByLabel(/^Adresse du fil/).fill('https://www.msss.gouv.qc.ca/nouvelles.xml')
    await page.getByRole('button', { name: 'Enregistrer le compte' }).click()
    const line = page
      .locator('main li')
      .filter({ has: page.getByRole('heading', { name: /Nouvelles en santé/ }) })
    await line.getByText('Jamais lu').waitFor()
    await line.getByRole('button', { name: /^Mettre en pause/ }).click()
    await line.getByLabel(/^Raison/).fill('Le site déménage.')
    await line.getByRole('button', { name: 'Mettre en pause', exact: true }).click()
    await line.getByText('Le site déménage.').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    expect(await faultsOf(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
})
