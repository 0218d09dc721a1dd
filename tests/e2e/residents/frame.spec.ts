import { shownText } from '../support/demo'
import { demoDays } from '../support/demo-days'
import { everyKindOfPage } from '../support/pages'
import { expect, forget, once, test } from '../support/reader'
import { dayIn } from '../support/words'

test('every page says that it is a demonstration, and links to what must be one press away', async ({
  page,
  language,
  words,
  mishaps,
}) => {
  for (const { path } of everyKindOfPage(language)) {
    await test.step(path, async () => {
      await page.goto(path)
      const onDay = await demoDays(page)
      const banner = page.getByRole('banner')
      await expect(banner.getByText(words('Site.demo'))).toBeVisible()
      await expect(banner).toContainText(words('Site.demoLoaded', { date: dayIn(language, onDay(0)) }))

      const footer = page.getByRole('contentinfo')
      for (const [name, address] of [
        ['privacy', `/${language}/integritet`],
        ['accessibility', `/${language}/tillganglighet`],
        ['aboutLanguages', `/${language}/sprak`],
        ['glossary', `/${language}/ordlista`],
      ] as const)
        await expect(footer.getByRole('link', { name: words(`Site.${name}`), exact: true })).toHaveAttribute(
          'href',
          address,
        )
      const isOfMunicipality = path.startsWith(`/${language}/malaras`)
      const contact = footer.getByRole('link', { name: words('Site.contact'), exact: true })
      await expect(contact).toHaveCount(isOfMunicipality ? 1 : 0)
      const notice = page.getByText(shownText('siteNotice.malaras', language).text)
      await expect(notice).toHaveCount(isOfMunicipality ? 1 : 0)
    })
  }
  forget(mishaps, /status of (404|410)/)
})

test('a demonstration is kept out of search engines', once, async ({ request, language }) => {
  const open: string[] = []
  for (const { path } of everyKindOfPage(language)) {
    const answer = await request.get(path)
    const said = [answer.headers()['x-robots-tag'], /<meta name="robots"[^>]*>/.exec(await answer.text())?.[0]]
    if (!said.join(' ').includes('noindex')) open.push(path)
  }
  expect(open).toEqual([])
})

test('contacts are given by duty, with numbers that read from the left', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/kontakt`)
  const phone = page.getByRole('link', { name: '08-465 004 11', exact: true })
  await expect(phone).toHaveAttribute('href', 'tel:0846500411')
  await expect(phone.locator('bdi')).toHaveAttribute('dir', 'ltr')
  await expect(
    page.getByRole('heading', { name: shownText('contacts.communityPolice.role', language).text }),
  ).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    words('Contact.titleFor', { municipality: 'Mälarås kommun' }),
  )
})
