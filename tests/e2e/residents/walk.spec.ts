import { factsOf, launchedLocales } from '@/domain/locales/locales'
import { expectNoAxeViolations } from '@/tests/support/site/axe'
import { lookAt, sidewaysScroll } from '../support/look'
import { everyKindOfPage, variantsOfPages } from '../support/pages'
import { expect, forget, once, test } from '../support/reader'

const phone = { width: 320, height: 640 }
const desk = { width: 1280, height: 800 }
/** The browser remarks on each page that is missing by intent. */
const missingPages = /status of (404|410)/
const fewestLetters = 60

for (const locale of launchedLocales) {
  const { direction } = factsOf(locale)
  const withVariants = locale === 'sv' || locale === 'ar'
  const pages = [...everyKindOfPage(locale), ...(withVariants ? variantsOfPages(locale) : [])]

  test(
    `in ${locale} every kind of page is whole, leaves no trace and can be used by all`,
    once,
    async ({ page, context, mishaps }) => {
      test.setTimeout(180_000)
      for (const { kind, path, status } of pages) {
        await test.step(kind, async () => {
          await page.setViewportSize(desk)
          const answer = await page.goto(path)
          expect.soft(answer?.status(), path).toBe(status)
          expect.soft(await answer?.headerValue('set-cookie'), `cookie set by ${path}`).toBeNull()
          await expectWhole(path)
          const problem = await expectNoAxeViolations(page).then(() => null, String)
          expect.soft(problem).toBeNull()
          await page.setViewportSize(phone)
          expect.soft(await sidewaysScroll(page), `sideways scrolling at 320 px on ${path}`).toEqual([])
        })
      }
      expect(await context.cookies()).toEqual([])
      forget(mishaps, missingPages)

      async function expectWhole(path: string) {
        const seen = await lookAt(page)
        expect.soft([seen.lang, seen.dir], `language of ${path}`).toEqual([locale, direction])
        expect.soft(seen.title, `title of ${path}`).toMatch(/\S.* – Löftet$/)
        expect.soft(seen.headingFaults, `headings of ${path}`).toEqual([])
        expect.soft(seen.raw, `raw words on ${path}`).toEqual([])
        expect.soft(seen.foreignDigits, `digits on ${path}`).toEqual([])
        expect.soft(seen.strayDays, `years on ${path}`).toEqual([])
        expect.soft(seen.numbersAstray, `turned around by the text on ${path}`).toEqual([])
        expect.soft(seen.stored, `kept on the device by ${path}`).toBe(0)
      }
    },
  )
}

test.describe('with script blocked', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of launchedLocales) {
    test(`in ${locale} every kind of page can be read`, once, async ({ page, mishaps }) => {
      for (const { path } of everyKindOfPage(locale)) {
        await page.goto(path, { waitUntil: 'domcontentloaded' })
        const seen = await lookAt(page)
        expect.soft([seen.mains, seen.headingFaults], `main and headings of ${path}`).toEqual([1, []])
        expect.soft(seen.mainLength, `text of ${path}`).toBeGreaterThan(fewestLetters)
      }
      forget(mishaps, missingPages)
    })
  }
})
