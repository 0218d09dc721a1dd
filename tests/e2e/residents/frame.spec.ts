import { launchedLocales } from '@/domain/locales/locales'
import { shownText } from '../support/demo'
import { demoDays } from '../support/demo-days'
import { everyKindOfPage } from '../support/pages'
import { expect, forget, once, test } from '../support/reader'
import { dayIn, wordsOf } from '../support/words'

for (const language of ['sv', 'ar'] as const)
  test(
    `in ${language} every page says that it is a demonstration and has what must be one press away`,
    once,
    async ({ page, mishaps }) => {
      const words = wordsOf(language)
      const service = `/${language}`
      for (const { path } of everyKindOfPage(language)) {
        await page.goto(path)
        const onDay = await demoDays(page)
        const banner = page.getByRole('banner')
        await expect(banner.getByText(words('Site.demo'))).toBeVisible()
        await expect(banner).toContainText(words('Site.demoLoaded', { date: dayIn(language, onDay(0)) }))
        await expect(banner.locator('details a[lang]')).toHaveCount(launchedLocales.length)

        const footer = page.getByRole('contentinfo')
        const slug = path.split('/')[2] ?? ''
        const name = { malaras: 'Mälarås kommun', sodervik: 'Söderviks kommun' }[slug]
        const ofMunicipality = name !== undefined
        if (ofMunicipality) await expect(banner.getByText(name, { exact: true }), path).toBeVisible()
        const own = ofMunicipality ? `${service}/${slug}` : service
        for (const [key, address] of Object.entries({
          'Site.contact': ofMunicipality ? `${own}/kontakt` : `${service}/om#kontakt`,
          'Site.privacy': `${own}/integritet`,
          'Site.accessibility': `${own}/tillganglighet`,
          'Site.aboutLanguages': `${service}/sprak`,
          'Site.glossary': `${service}/ordlista`,
          'Footer.about': `${service}/om`,
          'Footer.openData': `${service}/oppna-data`,
        })) {
          const link = footer.getByRole('link', { name: words(key), exact: true })
          await expect(link, `${key} on ${path}`).toHaveAttribute('href', address)
        }
        if (slug !== 'malaras') continue
        await expect(page.getByText(shownText('siteNotice.malaras', language).text), path).toBeVisible()
      }
      forget(mishaps, /status of (404|410)/)
    },
  )

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
