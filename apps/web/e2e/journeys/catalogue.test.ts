import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { ask } from '../world/api.ts'
import { address, faultsOf, openBrowser, settled, visit } from '../world/browser.ts'
import { codeFor } from '../world/mail.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const central = 'central@participe.exemple.quebec'

const tabTo = async (page: Page, words: RegExp) => {
  for (let step = 0; step < 120; step += 1) {
    const name = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null
      return `${focused?.labels?.[0]?.textContent ?? ''} ${focused?.textContent ?? ''}`
    })
    if (words.test(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key never reached ${words}`)
}
const parameters = (page: Page) => new URL(page.url()).searchParams
const foundOf = async (page: Page) => {
  const words = page.locator('main p').filter({ hasText: /^(\d+.résultats?|Aucun résultat)$/ })
  return Number((await words.first().innerText()).match(/\d+/)?.[0] ?? 0)
}

const monthOf = (page: Page) =>
  page
    .locator('h2')
    .filter({ hasText: /20\d\d$/ })
    .innerText()

/** The count follows the address by one answer: asked again until it is there. */
const shows = async (page: Page, count: number) => {
  for (let attempt = 0; attempt < 60 && (await foundOf(page)) !== count; attempt += 1)
    await page.waitForTimeout(100)
  expect(await foundOf(page)).toBe(count)
}

describe('a citizen', () => {
  test('types, is proposed a theme, an initiative and a body, and chooses with the arrows', async () => {
    const { page, context, complaints } = await visit(browser)
    await page.goto('/')
    await settled(page)
    await page.getByRole('searchbox', { name: 'Trouver une initiative de participation' }).focus()
    const field = page.getByRole('combobox', { name: 'Trouver une initiative de participation' })
    await field.focus()
    await page.keyboard.type('transp', { delay: 20 })
    await page.getByRole('option', { name: /Thème/ }).first().waitFor()
    await page
      .getByRole('option', { name: /Organisme/ })
      .first()
      .waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/je-participe\?theme=transport/)
    await settled(page)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('searches her own words with Enter while suggestions are open', async () => {
    const { page, context } = await visit(browser)
    await page.goto('/')
    await settled(page)
    await page.getByRole('searchbox', { name: /^Trouver/ }).focus()
    await page.getByRole('combobox', { name: /^Trouver/ }).waitFor()
    await page.keyboard.type('bibliotheque', { delay: 20 })
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/je-participe\?q=bibliotheque/)
    await page.locator('mark').first().waitFor()
    await context.close()
  })

  test.each([360, 1280])(
    'at %i px: narrows with counts that hold, shares the address and goes back',
    async (width) => {
      const { page, context, complaints } = await visit(browser, { width })
      await page.goto('/je-participe')
      await settled(page)
      const before = await foundOf(page)
      if (width < 700) await page.getByRole('button', { name: /^Filtres/ }).click()
      const box = page.getByRole('checkbox', { name: /^Ouverte/ })
      const label = await page
        .locator('label', { hasText: /^Ouverte/ })
        .first()
        .innerText()
      const announced = Number(label.match(/\d+/)?.[0])
      await box.focus()
      await page.keyboard.press('Space')
      await page.waitForURL(/statut=OPEN/)
      await page.getByRole('button', { name: 'Retirer Ouverte' }).waitFor()
      await settled(page)
      await shows(page, announced)
      expect(announced).toBeLessThan(before)
      expect(
        await page
          .locator('[aria-live="polite"]')
          .filter({ hasText: /résultat/ })
          .count(),
      ).toBeGreaterThan(0)
      expect(await faultsOf(page)).toEqual([])

      const other = await visit(browser, { width })
      await other.page.goto(page.url())
      await settled(other.page)
      await shows(other.page, announced)
      await other.context.close()

      await page.goBack()
      await page.waitForURL((url) => !url.searchParams.has('statut'))
      await settled(page)
      await shows(page, before)
      expect(complaints).toEqual([])
      await context.close()
    },
  )

  test.each([360, 1280])(
    'at %i px: reads the map as a table, one link away from the list (A-32)',
    async (width) => {
      const { page, context, complaints } = await visit(browser, { width })
      await page.goto('/je-participe?vue=carte')
      await settled(page)
      const { regions } = await ask<{ regions: { name: string }[] }>('{ regions { name } }')
      const table = page.getByRole('table', { name: 'Résultats par région' })
      expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(regions.map(({ name }) => name))
      expect(await page.locator('svg path[data-shade]').count()).toBe(regions.length)
      expect(await faultsOf(page)).toEqual([])
      const row = table.getByRole('row', { name: /Estrie/ })
      const count = Number((await row.getByRole('cell').innerText()).trim())
      await tabTo(page, /^ ?Estrie/)
      await page.keyboard.press('Enter')
      await page.waitForURL(/region=05/)
      await settled(page)
      await shows(page, count)
      expect(complaints).toEqual([])
      await context.close()
    },
  )

  test.each([360, 1280])('at %i px: walks through the months of the calendar', async (width) => {
    const { page, context, complaints } = await visit(browser, { width })
    await page.goto('/je-participe?vue=calendrier')
    await settled(page)
    const first = await monthOf(page)
    await page.getByRole('heading', { level: 3 }).first().waitFor()
    expect(await faultsOf(page)).toEqual([])
    const day = page.locator('table a[href^="#jour-"]').first()
    const target = (await day.getAttribute('href')) ?? ''
    expect(await page.locator(target).count()).toBe(1)
    await page.getByRole('link', { name: 'Mois suivant' }).click()
    await page.waitForURL(/mois=/)
    await settled(page)
    await page.locator('h2').filter({ hasText: first }).waitFor({ state: 'detached' })
    expect(await monthOf(page)).toMatch(/20\d\d$/)
    expect(parameters(page).get('vue')).toBe('calendrier')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('finds what is near a municipality that she names', async () => {
    const { page, context } = await visit(browser)
    await page.goto('/je-participe')
    await settled(page)
    await page.getByText('Près de chez vous', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Municipalité' }).fill('sept-iles')
    await page.getByRole('button', { name: 'Chercher la municipalité' }).click()
    await page.getByRole('button', { name: /^Sept-Îles \(Côte-Nord\)/ }).click()
    await page.waitForURL(/pres=sept-iles&km=50/)
    await page.getByRole('link', { name: 'Avenir de la bibliothèque de Sept-Îles' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await context.close()
  })

  test('reads what is held elsewhere with its rules, its official page and when it was verified', async () => {
    const { page, context, complaints } = await visit(browser, { width: 360 })
    await page.goto('/je-participe?type=PETITION')
    await settled(page)
    await page.getByRole('link', { name: /bélugas/ }).click()
    await page.getByRole('heading', { level: 1, name: /bélugas/ }).waitFor()
    await page.getByText('Tenue ailleurs').first().waitFor()
    await page.getByText(/^Vérifié le/).waitFor()
    await page.getByRole('heading', { name: 'Ce qui se passe ensuite' }).waitFor()
    await page.getByText(/45 jours civils/).waitFor()
    const official = page.getByRole('link', { name: /Participer sur la page officielle/ })
    expect(await official.getAttribute('href')).toMatch(/^https:/)
    expect(await faultsOf(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  test('follows any list as a feed and as a calendar, with the same filters', async () => {
    const { page, context } = await visit(browser)
    await page.goto('/je-participe?theme=transport&statut=OPEN')
    await settled(page)
    const total = await foundOf(page)
    const atom = await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute('href')
    const feed = await (await fetch(address() + (atom ?? ''))).text()
    expect(feed.match(/<entry>/g)).toHaveLength(total)
    const calendar = await page
      .getByRole('link', { name: 'Ajouter les dates à mon calendrier' })
      .getAttribute('href')
    expect(await (await fetch(address() + (calendar ?? ''))).text()).toMatch(/^BEGIN:VCALENDAR\r\n/)
    await context.close()
  })
})

describe('the central body', () => {
  test('reads what a source delivered, corrects it, accepts it, and refuses another with a reason', async () => {
    const { page, context, complaints } = await visit(browser)
    await page.goto('/connexion?suite=/bureau/ailleurs')
    await settled(page)
    await page.getByLabel('Votre adresse courriel').fill(central)
    await page.getByRole('button', { name: 'Recevoir le code' }).click()
    await page.getByLabel('Le code reçu').fill(await codeFor(central))
    await page.getByRole('button', { name: 'Me connecter' }).click()
    await page.getByRole('heading', { level: 1, name: 'Tenu ailleurs' }).waitFor()
    await settled(page)
    expect(await faultsOf(page)).toEqual([])
    const line = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Sécurité aux abords des écoles' }) })
    await line.getByLabel(/^Titre/).fill('Sécurité autour des écoles')
    await line.getByRole('button', { name: 'Accepter et publier' }).click()
    await line.waitFor({ state: 'detached' })
    const other = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: /^Marché public/ }) })
    await other.getByRole('button', { name: 'Refuser' }).click()
    await other.getByRole('alert').waitFor()
    await other.getByLabel('Raison du refus').fill('Déjà au catalogue')
    await other.getByRole('button', { name: 'Refuser' }).click()
    await page.getByRole('heading', { name: 'Rien n’attend' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.goto('/je-participe?q=abords+ecoles+securite+autour')
    await settled(page)
    await page.goto('/je-participe?instance=MUNICIPALITY')
    await page.getByRole('link', { name: 'Sécurité autour des écoles' }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })
})
