import type { APIRequestContext } from '@playwright/test'
import { z } from 'zod'
import { demoPassword } from '@/tests/support/demo-password'
import { shownText } from '../support/demo'
import { expect, once, test } from '../support/reader'
import { wordsOf } from '../support/words'
import { contactForm, openToWrite } from '../support/writing'

const loginSchema = z.object({ token: z.string() })
const foundSchema = z.object({ docs: z.array(z.object({ id: z.string() })).length(1) })

test.describe('with script blocked', () => {
  test.use({ javaScriptEnabled: false })

  test(
    'a form that closes on somebody gives their words back, and every page says so',
    once,
    async ({ page, request }) => {
      const words = wordsOf('fi')
      const setForms = await municipalityDesk(request, 'sodervik')
      await openToWrite(page, '/fi/sodervik/kontakt')
      const form = contactForm(page, words)
      await form.choose(shownText('organisations.sodervik-kommun.name', 'fi').text)
      await form.message.fill('Ehdin juuri kirjoittaa tämän')
      await setForms('closed')
      try {
        const elsewhere = async () => (await request.get('/fi/sodervik/omraden')).text()
        await expect.poll(elsewhere).toContain(words('Form.closed.closed'))
        await form.send()
        await expect(page.getByRole('main').getByText(words('Form.closed.closed'))).toBeVisible()
        await expect(page.getByText(words('Form.closed.otherWays'))).toBeVisible()
        await expect(page.getByLabel(words('Form.closed.kept'))).toHaveValue('Ehdin juuri kirjoittaa tämän')
        await expect(page.getByRole('button', { name: words('Form.send'), exact: true })).toHaveCount(0)
      } finally {
        await setForms('open')
      }
      const backToWrite = async () => (await request.get('/fi/sodervik/kontakt')).text()
      await expect.poll(backToWrite).toContain('action="/svc/sodervik/contact"')
    },
  )
})

/** Opens and closes a municipality's forms as the operator does at /admin. */
async function municipalityDesk(request: APIRequestContext, slug: string) {
  const account = { email: 'operator@demo.invalid', password: demoPassword }
  const { token } = loginSchema.parse(await (await request.post('/cms-api/users/login', { data: account })).json())
  const headers = { Authorization: `JWT ${token}` }
  const asked = await request.get(`/cms-api/municipalities?where[slug][equals]=${slug}&depth=0`, { headers })
  const [municipality] = foundSchema.parse(await asked.json()).docs
  return async (formsState: 'open' | 'closed') => {
    const saved = await request.patch(`/cms-api/municipalities/${municipality?.id}`, { headers, data: { formsState } })
    expect(saved.ok()).toBe(true)
  }
}
