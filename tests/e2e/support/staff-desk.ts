import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test'
import { z } from 'zod'
import { demoPassword } from '@/tests/support/demo-password'
import { promiseOf } from './demo'
import { twinOf } from './staff-accounts'

/** One of several people who work side by side, each with a browser of their own. */
export interface StaffDesk {
  readonly page: Page
  readonly request: APIRequestContext
  /** Opens the form of a promise and waits until the panel beside it is there. */
  readonly open: (id: string) => Promise<void>
  /** Presses a button of the panel, which opens the page anew when the step is taken. */
  readonly press: (name: string) => Promise<void>
}

const placeSchema = z.object({
  docs: z.array(z.object({ municipality: z.string(), parties: z.array(z.string()), areas: z.array(z.string()) })),
})
const madeSchema = z.object({ doc: z.object({ id: z.string(), slug: z.string() }) })
const lifeSchema = z.object({ seen: z.string() })

/** Signs in over the interface, as somebody with the work of an account of the demo: the form for it has journeys of its own. */
export async function openDesk(browser: Browser, site: string, account: string): Promise<StaffDesk> {
  const context = await browser.newContext({ baseURL: site, extraHTTPHeaders: { Origin: site } })
  const data = { email: `${await twinOf(account)}@demo.invalid`, password: demoPassword }
  expect((await context.request.post('/cms-api/users/login', { data })).ok(), account).toBe(true)
  const page = await context.newPage()
  const panel = page.getByRole('region', { name: 'Löftets väg' })
  return {
    page,
    request: context.request,
    async open(id) {
      await page.goto(`/admin/collections/promises/${id}`)
      await expect(panel.getByRole('listitem').first()).toBeVisible()
    },
    async press(name) {
      const opened = page.waitForResponse((answer) => answer.url().endsWith('/life') && answer.ok())
      await panel.getByRole('button', { name, exact: true }).click()
      await opened
    },
  }
}

/** A whole promise of the kommun and the police, as a draft; `changes` stand instead of what it has. */
export async function writePromise({ request }: StaffDesk, title: string, changes: object = {}) {
  const query = `where[slug][equals]=${promiseOf('P1').slug}&depth=0`
  const [place] = placeSchema.parse(await (await request.get(`/cms-api/promises?${query}`)).json()).docs
  if (place === undefined) throw new Error('The demo has no such promise')
  const { municipality, parties, areas } = place
  const data = {
    ...{ municipality, parties, areas, title, editorialState: 'draft', followUpFrequency: 'quarterly' },
    ...{ from: '2026-03-01T12:00:00.000Z', to: '2027-03-01T12:00:00.000Z' },
    problemStatement: 'Vägen till stationen är mörk.',
    desiredEffects: [{ text: 'Fler går dit till fots.' }],
    commitments: [{ text: 'Vi sätter upp lampor.', owners: parties, continuous: true }],
    basis: 'Möten med dem som bor där.',
    ...changes,
  }
  const answer = await request.post('/cms-api/promises?draft=true&depth=0', { data })
  expect(answer.status(), await answer.text()).toBe(201)
  return madeSchema.parse(await answer.json()).doc
}

/** Takes a step without the browser, for what another journey shows. */
export async function takeStep({ request }: StaffDesk, id: string, step: string, reason = ''): Promise<void> {
  const { seen } = lifeSchema.parse(await (await request.get(`/cms-api/promises/${id}/life`)).json())
  const answer = await request.post(`/cms-api/promises/${id}/steps`, { data: { step, seen, reason } })
  expect(answer.ok(), `${step}: ${await answer.text()}`).toBe(true)
}
