import type { APIRequestContext, Page } from '@playwright/test'
import { z } from 'zod'
import { expectNoAxeViolations } from '@/tests/support/site/axe'
import { promiseOf } from '../support/demo'
import { sidewaysScroll } from '../support/look'
import { expect, forget, test } from '../support/reader'
import { signInAs } from '../support/sign-in'
import { change, formReady } from '../support/staff-form'

const placeSchema = z.object({
  docs: z.array(z.object({ municipality: z.string(), parties: z.array(z.string()), areas: z.array(z.string()) })),
})
const madeSchema = z.object({ doc: z.object({ id: z.string() }) })

/** One after the other: one coordinator makes them all. */
test.describe.configure({ mode: 'default' })

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'kommunpolis')
})

test('what hinders a promise goes away as it is written, and a word with a note may stand', async ({
  page,
  baseURL,
}) => {
  const staff = staffOf(page.request, baseURL ?? '')
  const id = await staff.write({
    title: 'Lugnare väg till stationen',
    summary: 'Vi möter kriminella tidigt.',
    problemStatement: '',
    commitments: [{ text: 'Vi går ronder.', owners: [], continuous: true }],
  })
  await open(page, id)
  const panel = panelOf(page)
  const status = panel.getByRole('status')
  await expect(status).toHaveText('2 uppgifter saknas och 1 anmärkning är kvar.')
  await expect(panel).toContainText('publika texter är granskade')
  await expectNoAxeViolations(page, '.words-panel')

  await panel.getByRole('button', { name: 'Ange vem som ansvarar för varje åtagande.' }).click()
  const owners = page.locator('#field-commitments__0__owners').getByRole('combobox')
  await expect(owners).toBeFocused()
  await owners.click()
  await change(page, () => page.getByRole('option', { name: 'Polisen i Mälarås' }).click())
  await expect(status).toHaveText('1 uppgift saknas och 1 anmärkning är kvar.')
  await panel.getByRole('button', { name: 'Beskriv problemet.' }).click()
  const problem = page.getByLabel('Så här är det (problemet)')
  await expect(problem).toBeFocused()
  await change(page, () => problem.fill('Vägen till stationen är mörk.'))
  await expect(status).toHaveText('1 anmärkning är kvar.')

  await saveDraft(page, id)
  await staff.handIn(id, 400, 'kriminella')
  await expect(panel.getByRole('listitem')).toContainText('Skriv vilka brott det gäller.')
  await change(page, () => panel.getByLabel(/^Låt stå, därför att/).fill('Ordet står i rapporten som vi svarar på.'))
  await expect(status).toHaveText('Inget hindrar. Lämna löftet för godkännande.')
  await saveDraft(page, id)
  await open(page, id)
  await expect(panel.getByLabel(/^Låt stå, därför att/)).toHaveValue('Ordet står i rapporten som vi svarar på.')
  await staff.handIn(id, 200, 'inReview')
})

test('a personal number can be given no note, and is refused until it is gone', async ({ page, baseURL }) => {
  const staff = staffOf(page.request, baseURL ?? '')
  const id = await staff.write({ title: 'Tryggare hållplats', basis: 'Samtal med 811218-9876 i maj.' })
  await open(page, id)
  const panel = panelOf(page)
  await expect(panel).toContainText('Ett personnummer publiceras aldrig.')
  await expect(panel.getByRole('textbox')).toHaveCount(0)
  await staff.handIn(id, 400, 'Personnummer i ”Det här bygger löftet på”: ”811218-9876”.')
  await change(page, () => page.getByLabel('Det här bygger löftet på').fill('Samtal med boende i maj.'))
  await expect(panel.getByRole('status')).toHaveText('Inget hindrar. Lämna löftet för godkännande.')
})

test('a promise that is not published is seen as residents will see it, in every language and on a phone', async ({
  page,
  baseURL,
  browser,
  mishaps,
}) => {
  const staff = staffOf(page.request, baseURL ?? '')
  const id = await staff.write({ title: 'Ljusare gångväg till idrottsplatsen', problemDetail: 'Inget för invånare' })
  await staff.translate(id, 'ar', { title: 'ممر أكثر إضاءة إلى الملعب' })
  await open(page, id)
  await panelOf(page).getByRole('link', { name: 'Förhandsvisa' }).click()
  const shown = page.frameLocator('iframe')
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Ljusare gångväg till idrottsplatsen')
  await expect(shown.getByText('Förhandsvisning – inte publicerat')).toBeVisible()
  await expectNoAxeViolations(page, '.promise-preview')

  await page.getByRole('link', { name: 'Arabiska' }).click()
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('ممر أكثر إضاءة إلى الملعب')
  await expect(shown.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.getByRole('link', { name: 'Telefon, 320 px' }).click()
  await expect(page.locator('iframe')).toHaveCSS('width', '320px')
  await page.getByRole('link', { name: 'Blad att skriva ut' }).click()
  await expect(shown.locator('.sheet-page')).toBeVisible()

  for (const locale of ['sv', 'ar']) {
    for (const part of ['', '/blad']) {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(`/forhandsvisning/${locale}/${id}${part}`)
      expect(await sidewaysScroll(page), `${locale}${part}`).toEqual([])
      await expectNoAxeViolations(page)
      expect(await page.content()).not.toContain('Inget för invånare')
    }
  }
  const stranger = await browser.newPage()
  await stranger.goto(`${baseURL}/forhandsvisning/sv/${id}`)
  await expect(stranger, 'who is not signed in is led to the sign-in').toHaveURL(/\/admin\/login/)
  await stranger.close()
  forget(mishaps, /script-src 'none'/)
})

function panelOf(page: Page) {
  return page.getByRole('region', { name: 'Granskning' })
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/collections/promises/${id}`)
  await formReady(page)
  await expect(panelOf(page).getByRole('status')).toBeVisible()
}

async function saveDraft(page: Page, id: string): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes(`/cms-api/promises/${id}`),
  )
  await page.getByRole('button', { name: 'Spara utkast' }).click()
  expect((await saved).status()).toBe(200)
}

/** What is not the form's to show is done over the interface, as the person who is signed in. */
function staffOf(request: APIRequestContext, site: string) {
  const headers = { Origin: site }
  return {
    async write(changes: object): Promise<string> {
      const query = `where[slug][equals]=${promiseOf('P1').slug}&depth=0`
      const [place] = placeSchema.parse(
        await (await request.get(`/cms-api/promises?${query}`, { headers })).json(),
      ).docs
      if (place === undefined) throw new Error('The demo has no such promise')
      const data = {
        ...{ ...place, editorialState: 'draft', followUpFrequency: 'quarterly' },
        ...{ from: '2026-03-01T12:00:00.000Z', to: '2027-03-01T12:00:00.000Z' },
        problemStatement: 'Vägen är mörk.',
        desiredEffects: [{ text: 'Fler går dit till fots.' }],
        commitments: [{ text: 'Vi sätter upp lampor.', owners: place.parties, continuous: true }],
        basis: 'Möten med dem som bor där.',
        ...changes,
      }
      const answer = await request.post('/cms-api/promises?draft=true&depth=0', { headers, data })
      expect(answer.status(), await answer.text()).toBe(201)
      return madeSchema.parse(await answer.json()).doc.id
    },
    async translate(id: string, locale: string, data: object): Promise<void> {
      const answer = await request.patch(`/cms-api/promises/${id}?draft=true&locale=${locale}`, { headers, data })
      expect(answer.status(), await answer.text()).toBe(200)
    },
    async handIn(id: string, status: number, says: string): Promise<void> {
      const data = { editorialState: 'inReview' }
      const answer = await request.patch(`/cms-api/promises/${id}?draft=true&depth=0`, { headers, data })
      const text = await answer.text()
      expect(text).toContain(says)
      expect(answer.status()).toBe(status)
    },
  }
}
