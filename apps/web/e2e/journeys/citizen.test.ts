import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openCollection } from '../world/api.ts'
import { faultsOf, openBrowser, settled, visit } from '../world/browser.ts'
import { codeFor, someone } from '../world/mail.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const confirm = async (page: Page, email: string, last: string | RegExp) => {
  await page.getByLabel('Votre adresse courriel').fill(email)
  await page.getByRole('button', { name: 'Recevoir le code' }).click()
  const field = page.getByLabel('Le code reçu')
  await field.waitFor()
  await field.fill(await codeFor(email))
  await page.getByRole('button', { name: last }).click()
}

describe('a citizen', () => {
  test('finds an initiative, proposes an idea, supports, comments, and finds it all on her page', async () => {
    const { page, context, complaints } = await visit(browser)
    const email = someone()

    await page.goto('/')
    await settled(page)
    await page.getByLabel('Trouver une initiative de participation').fill('transport sans auto')
    await page.getByRole('button', { name: 'Rechercher' }).click()
    await page.getByRole('link', { name: 'Se déplacer en région sans auto' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Se déplacer en région sans auto' }).waitFor()
    expect(await page.title()).toBe('Se déplacer en région sans auto - Participe')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')

    await page.getByRole('link', { name: 'Je participe', exact: true }).click()
    await page.getByRole('link', { name: 'Proposer une idée' }).first().click()
    await page.getByLabel(/^Titre/).fill('Une navette pour la clinique, le mardi')
    await page
      .getByLabel(/^Votre idée/)
      .fill('Chez nous, la clinique ouvre le mardi et l’autobus passe le jeudi. Une navette réglerait tout.')
    await page.getByText('Brouillon enregistré').waitFor()

    // What was written is there again after a reload: kept with the session, not in the browser.
    await page.reload()
    await settled(page)
    expect(await page.getByLabel(/^Titre/).inputValue()).toBe('Une navette pour la clinique, le mardi')
    expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('draft')

    await page.getByRole('button', { name: 'Vérifier mon idée' }).click()
    await page.getByRole('heading', { name: 'Vérifiez avant d’envoyer' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByText('J’ai lu l’avis de collecte').click()
    await page.getByRole('button', { name: 'Continuer' }).click()
    await confirm(page, email, 'Confirmer et envoyer mon idée')
    await page.getByText('Merci. Nous avons bien reçu votre contribution').waitFor()
    expect(await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).count()).toBe(1)
    expect(await faultsOf(page)).toEqual([])

    const { ideaId } = await openCollection()
    await page.goto(`/idees/${ideaId}`)
    await settled(page)
    const support = page.getByRole('button', { name: /^Appuyer/ })
    await support.click()
    await page.getByRole('button', { name: /^Appuyée/ }).waitFor()
    const count = page.getByRole('heading', { level: 2, name: /commentaires?$/i })
    const before = Number.parseInt((await count.textContent()) ?? '', 10) || 0
    await page.getByLabel(/^Votre commentaire|^Soyez la première/).fill('Même chose à Sept-Îles.')
    await page.getByRole('button', { name: 'Publier le commentaire' }).click()
    await page.getByText('Même chose à Sept-Îles.').first().waitFor()
    // The count is right at once, without a reload.
    await page.getByRole('heading', { level: 2, name: new RegExp(`^${before + 1} commentaires?$`) }).waitFor()

    await page.getByRole('link', { name: /^Ma page/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Ma page' }).waitFor()
    await page.getByRole('link', { name: 'Une navette pour la clinique, le mardi' }).first().waitFor()
    expect(await page.getByText('Même chose à Sept-Îles.').count()).toBeGreaterThan(0)
    await settled(page)
    expect(await faultsOf(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  test('supports as a guest without leaving what she reads', async () => {
    const { page, context } = await visit(browser, { width: 360 })
    const { slug, toolId } = await openCollection()
    await page.goto(`/initiatives/${slug}/idees/${toolId}?tri=NEWEST`)
    await settled(page)
    await page
      .getByRole('button', { name: /^Appuyer/ })
      .last()
      .click()
    await confirm(page, someone(), 'Confirmer et appuyer')
    await page.getByRole('button', { name: /^Appuyée/ }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/initiatives/${slug}/idees/${toolId}`)
    await context.close()
  })

  test('proposes with the keyboard alone', async () => {
    const { page, context } = await visit(browser)
    const { slug, toolId } = await openCollection()
    const email = someone()
    const tabTo = async (words: RegExp) => {
      for (let step = 0; step < 60; step += 1) {
        const name = await page.evaluate(() => {
          const focused = document.activeElement as HTMLInputElement | null
          return focused?.labels?.[0]?.textContent ?? focused?.textContent ?? ''
        })
        if (words.test(name)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`the Tab key never reached ${words}`)
    }
    await page.goto(`/initiatives/${slug}/idees/${toolId}/proposer`)
    await settled(page)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Passer au contenu')
    await page.keyboard.press('Enter')
    await tabTo(/^Titre/)
    await page.keyboard.type('Des abris chauffés aux arrêts')
    await tabTo(/^Votre idée/)
    await page.keyboard.type('Attendre trente minutes à moins vingt décourage tout le monde.')
    await tabTo(/^Vérifier mon idée/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Vérifiez avant d’envoyer' }).waitFor()
    await tabTo(/^Continuer/)
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Cochez la case').waitFor()
    expect(await page.title()).toMatch(/^Erreur/)
    await tabTo(/^J’ai lu l’avis/)
    await page.keyboard.press('Space')
    await tabTo(/^Continuer/)
    await page.keyboard.press('Enter')
    await page.getByLabel('Votre adresse courriel').waitFor()
    await tabTo(/^Votre adresse courriel/)
    await page.keyboard.type(email)
    await page.keyboard.press('Enter')
    await page.getByLabel('Le code reçu').waitFor()
    await tabTo(/^Le code reçu/)
    await page.keyboard.type(await codeFor(email))
    await page.keyboard.press('Enter')
    await page.getByText('Merci. Nous avons bien reçu votre contribution').waitFor()
    await context.close()
  })

  test('sees on the first screen of a phone who decides, the promise and the date', async () => {
    const { page, context } = await visit(browser, { width: 360 })
    await page.goto('/initiatives/se-deplacer-en-region-sans-auto')
    await settled(page)
    for (const words of [/Ferme le/, /Qui décide/, /Impliquer/]) {
      const box = await page.getByText(words).first().boundingBox()
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
    }
    await context.close()
  })
})
