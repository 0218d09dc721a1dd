import { factsOf, type LocaleKey } from '@/domain/locales/locales'
import { shownText } from '../support/demo'
import { demoDays } from '../support/demo-days'
import { answerTo, region } from '../support/parts'
import { expect, once, test } from '../support/reader'
import { dayIn, wordsOf } from '../support/words'

const withoutScript = ['sv', 'fi', 'ar', 'ti'] as const satisfies readonly LocaleKey[]

test('the authorities’ statement says what does not work, why, and when it is mended', async ({
  page,
  language,
  words,
}) => {
  await page.goto(`/${language}/malaras`)
  const footer = page.getByRole('contentinfo')
  await footer.getByRole('link', { name: words('Site.accessibility'), exact: true }).click()

  await expect(page).toHaveURL(`/${language}/malaras/tillganglighet`)
  const onDay = await demoDays(page)
  const degree = region(page, words('Statement.conformanceHeading'))
  await expect(degree.getByText(words('Statement.conformance.partial'), { exact: true })).toBeVisible()
  const facts = degree.locator('dl')
  await expect(answerTo(facts, words('Statement.assessedOn'))).toHaveText(dayIn(language, onDay(-20)))
  await expect(answerTo(facts, words('Statement.updatedOn'))).toHaveText(dayIn(language, onDay(-10)))

  const faults = region(page, words('Statement.faultsHeading')).getByRole('listitem')
  await expect(faults).toHaveCount(3)
  await expect(faults.first()).toContainText(shownText('accessibility.faults.translations.text', language).text)
  await expect(faults.first()).toContainText(words('Statement.reason.notCompliant'))
  await expect(faults.first()).toContainText(words('Statement.mendedBy', { date: dayIn(language, onDay(180)) }))
  await expect(faults.last()).toContainText(words('Statement.reason.exempt'))
})

test('an obstacle is reported to the authorities, and to Digg when the answer does not do', async ({
  page,
  language,
  words,
}) => {
  await page.goto(`/${language}/malaras/tillganglighet`)
  const digg = page.getByRole('link', { name: 'www.digg.se/tdosanmalan', exact: true })
  await expect(digg).toHaveAttribute('href', 'https://www.digg.se/tdosanmalan')
  await expect(digg.locator('bdi')).toHaveAttribute('dir', 'ltr')
  await page.getByRole('link', { name: words('Statement.reportLink'), exact: true }).click()
  await expect(page).toHaveURL(`/${language}/malaras/kontakt?arende=brist`)
})

test('a statement whose assessment is old says so, and that a fault is late', async ({ page, language, words }) => {
  await page.goto(`/${language}/sodervik/tillganglighet`)
  const onDay = await demoDays(page)
  await expect(page.getByText(words('Statement.old'))).toBeVisible()
  await expect(page.getByText(words('Statement.mendedLate', { date: dayIn(language, onDay(-30)) }))).toBeVisible()
})

test('the privacy page of a municipality names who answers, and for how long things are kept', async ({
  page,
  language,
  words,
}) => {
  await page.goto(`/${language}/malaras/integritet`)
  const officer = page.getByRole('link', { name: 'dataskyddsombud.malaras@demo.invalid', exact: true })
  await expect(officer).toHaveAttribute('href', 'mailto:dataskyddsombud.malaras@demo.invalid')
  await expect(officer.locator('bdi')).toHaveAttribute('dir', 'ltr')
  const rules = region(page, words('Privacy.rulesHeading'))
  await expect(rules.getByText(words('Privacy.rule.contactDetails', { days: 90 }))).toBeVisible()
  await expect(rules.getByText(words('Privacy.rule.contactRequests', { days: 730 }))).toBeVisible()
  await expect(rules).toContainText('KS 2026/0117 § 42')
  await expect(page.getByRole('link', { name: 'www.imy.se', exact: true })).toHaveAttribute(
    'href',
    'https://www.imy.se',
  )

  await page.goto(`/${language}/sodervik/integritet`)
  await expect(region(page, words('Privacy.rulesHeading'))).toContainText(words('Privacy.noRules'))
})

test('what a medborgarlöfte is stands on a page of its own, with every status word as it is drawn', async ({
  page,
  language,
  words,
}) => {
  await page.goto(`/${language}`)
  const footer = page.getByRole('contentinfo')
  await footer.getByRole('link', { name: words('Footer.about'), exact: true }).click()

  await expect(page).toHaveURL(`/${language}/om`)
  await expect(region(page, words('About.howHeading')).getByRole('listitem')).toHaveCount(7)
  const guide = region(page, words('About.readHeading'))
  await expect(guide.getByRole('term')).toHaveCount(15)
  const late = answerTo(guide.locator('dl').first(), words('Status.promise.late'))
  await expect(late).toHaveText(words('StatusGuide.promise.late'))
  await expect(region(page, words('About.notHeading')).getByRole('link', { name: '112', exact: true })).toBeVisible()
})

test('each word of the glossary can be linked to', async ({ page, language }) => {
  await page.goto(`/${language}/ordlista`)
  await page.getByRole('term').getByRole('link').nth(3).click()
  await expect(page).toHaveURL(new RegExp(`/${language}/ordlista#[a-z]+$`))
  await expect(page.locator(':target')).toBeInViewport()
})

test.describe('with script blocked', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of withoutScript) {
    test(`in ${locale} a reader finds who answers for the pages, in the own language`, once, async ({ page }) => {
      const words = wordsOf(locale)
      for (const [link, path, heading] of [
        ['Site.accessibility', 'tillganglighet', words('Statement.titleFor', { municipality: 'Mälarås kommun' })],
        ['Site.privacy', 'integritet', words('Privacy.titleFor', { municipality: 'Mälarås kommun' })],
      ] as const) {
        await page.goto(`/${locale}/malaras`)
        await page
          .getByRole('contentinfo')
          .getByRole('link', { name: words(link), exact: true })
          .click()
        await expect(page).toHaveURL(`/${locale}/malaras/${path}`)
        await expect(page.locator('html')).toHaveAttribute('dir', factsOf(locale).direction)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
        await expect(page.locator('main [lang="sv"]')).toHaveCount(0)
      }
    })
  }
})
