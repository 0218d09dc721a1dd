import { expectNoAxeViolations } from '@/tests/support/site/axe'
import { shownText } from '../support/demo'
import { sidewaysScroll } from '../support/look'
import { expect, once, test } from '../support/reader'
import { wordsOf } from '../support/words'
import { contactForm, fieldsOf, openToWrite } from '../support/writing'

const number = /ML-\d{4}-[2-9A-HJ-NP-Z]{5}/

test('a message is sent, and its receipt says the number, what happens and where to turn', async ({
  page,
  language,
  words,
}) => {
  await openToWrite(page, `/${language}/malaras/kontakt`)
  const form = contactForm(page, words)
  await form.choose(shownText('organisations.malaras-kommun.name', language).text)
  await form.message.fill('När tänds lamporna på torget?')
  await form.address.fill('invanare@demo.invalid')
  await form.send()

  await expect(page).toHaveURL(new RegExp(`/${language}/malaras/kontakt/tack\\?`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('ContactReceipt.title'))
  await expect(page.getByText(number)).toHaveAttribute('dir', 'ltr')
  await expect(page.getByText(words('ContactReceipt.answer'))).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: '112', exact: true })).toBeVisible()
  const shown = await page.getByText(number).textContent()
  await page.reload()
  await expect(page.getByText(number)).toHaveText(shown ?? '')
  expect(await sidewaysScroll(page)).toEqual([])
})

for (const language of ['sv', 'fi', 'ar', 'ti'] as const)
  test.describe(`in ${language}, with script blocked,`, once, () => {
    test.use({ javaScriptEnabled: false })
    const words = wordsOf(language)
    const path = `/${language}/malaras/kontakt`
    const recipient = shownText('organisations.polisen-malaras.name', language).text

    test('a mistake costs nothing that was written', async ({ page }) => {
      await openToWrite(page, `${path}?arende=tillganglig&sida=/${language}/malaras/loften`)
      const form = contactForm(page, words)
      await form.address.fill('hemma')
      await form.name.fill('ስም اسم namn')
      await form.message.fill('ሰላም\nسلام & <b>hej</b>')
      await form.send()

      await expect(page).toHaveTitle(new RegExp(`^${words('Form.errorPrefix')}`))
      await expect(form.summary).toBeFocused()
      const problem = words('ContactForm.problems.addressInvalid')
      await form.summary.getByRole('link', { name: problem }).click()
      await expect(form.address).toBeFocused()
      await expect(form.address).toHaveAccessibleDescription(new RegExp(problem))
      await expect(form.summary.getByRole('link')).toHaveText([words('ContactForm.problems.recipientMissing'), problem])
      expect(await sidewaysScroll(page)).toEqual([])

      await page.reload()
      await expect(form.message).toHaveValue('ሰላም\nسلام & <b>hej</b>')
      await expect(form.name).toHaveValue('ስም اسم namn')
      await expect(page.getByRole('radio', { name: words('ContactForm.kinds.accessibleVersion') })).toBeChecked()

      await form.choose(recipient)
      await form.address.fill('070-000 00 00')
      await form.send()
      await expect(page.getByText(number)).toBeVisible()
    })

    test('going back and sending again gives no second message', async ({ page, request, baseURL }) => {
      await openToWrite(page, path)
      const form = contactForm(page, words)
      await form.choose(recipient)
      await form.message.fill('En gång räcker')
      const sent = await fieldsOf(page)
      await form.send()
      await expect(page.getByText(number)).toBeVisible()
      const receipt = page.url()

      const again = await request.post('/svc/malaras/contact', {
        form: { ...sent, message: 'Två gånger' },
        headers: { Origin: baseURL ?? '' },
        maxRedirects: 0,
      })
      expect(new URL(again.headers().location ?? '', baseURL).href).toBe(receipt)

      await page.goBack()
      await expect(page.getByRole('heading', { name: words('ContactForm.heading') })).toBeVisible()
      await expect(form.summary).toHaveCount(0)
    })

    test('a fault in the service is reported to a municipality', async ({ page }) => {
      await openToWrite(page, `/${language}/tillganglighet`)
      await page.getByLabel(words('ContactForm.fault.message'), { exact: true }).fill('Knappen syns inte')
      await page.getByRole('button', { name: words('Form.send'), exact: true }).click()
      await expect(page.getByRole('alert')).toBeFocused()
      const choice = page.getByLabel(words('ContactForm.municipality'), { exact: true })
      await choice.selectOption({ label: 'Söderviks kommun' })
      await page.getByRole('button', { name: words('Form.send'), exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`/${language}/tillganglighet/tack\\?`))
      await expect(page.getByText(number)).toBeVisible()
      await expect(page.getByText(words('ContactReceipt.noAnswer'))).toBeVisible()
    })
  })

for (const language of ['sv', 'ar'] as const)
  test(`in ${language} a refused form can be used by all, and so can its receipt`, once, async ({ page }) => {
    const words = wordsOf(language)
    for (const path of [`/${language}/malaras/kontakt`, `/${language}/tillganglighet`]) {
      await openToWrite(page, path)
      await page.getByRole('button', { name: words('Form.send'), exact: true }).click()
      await expect(page.getByRole('alert')).toBeFocused()
      await expectNoAxeViolations(page)
    }
    await page.getByLabel(words('ContactForm.municipality'), { exact: true }).selectOption('malaras')
    await page.getByLabel(words('ContactForm.fault.message'), { exact: true }).fill('Ring mig på 070-174 06 05')
    await page.getByRole('button', { name: words('Form.send'), exact: true }).click()
    await expect(page.getByRole('alert')).toContainText(words('ContactForm.problems.messageIdentifying'))
    await page.getByRole('button', { name: words('Form.send'), exact: true }).click()
    await expect(page.getByText(number)).toBeVisible()
    await expectNoAxeViolations(page)
  })

test('a page with a form is kept in no cache, and has no script and no cookie', once, async ({ request }) => {
  for (const path of ['/sv/malaras/kontakt', '/sv/tillganglighet', '/sv/malaras/kontakt/tack']) {
    const headers = (await request.get(path)).headers()
    expect(headers['cache-control'], path).toContain('no-store')
    expect(headers['content-security-policy'], path).toContain("form-action 'self'")
    expect(headers['set-cookie'], path).toBeUndefined()
  }
})

test('the address that a form posts to takes forms from here and nothing else', once, async ({ request, baseURL }) => {
  const origin = { Origin: 'https://annan.example', 'Accept-Language': 'so' }
  const foreign = await request.post('/svc/malaras/contact', { form: { message: 'x' }, headers: origin })
  expect(foreign.status()).toBe(403)
  expect(foreign.headers()['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
  expect(await foreign.text()).toContain('<html lang="so"')
  const read = await request.get('/svc/malaras/contact')
  expect([read.status(), read.headers().allow]).toEqual([405, 'POST'])
  expect((await request.put('/svc/malaras/contact')).status()).toBe(405)
  const own = { Origin: baseURL ?? '' }
  expect((await request.post('/svc/atlantis/contact', { form: {}, headers: own })).status()).toBe(404)
  expect((await request.post('/svc/malaras/annat', { form: {}, headers: own })).status()).toBe(404)
})
