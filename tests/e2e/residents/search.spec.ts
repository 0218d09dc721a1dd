import type { Page } from '@playwright/test'
import type { LocaleKey } from '@/domain/locales/locales'
import { addressOf, shownText } from '../support/demo'
import { rawRequest } from '../support/raw-request'
import { expect, forget, once, test } from '../support/reader'
import { type Words, wordsOf } from '../support/words'

/** What a reader of each language types, and a promise that has it. */
const asked = {
  sv: { word: 'polisen', wrong: 'polsien', meant: 'polisen' },
  fi: { word: 'poliisi', wrong: 'pooliisi', meant: 'poliisi' },
  ar: { word: 'الشرطة', wrong: 'الشطرة', meant: 'الشرطة' },
  ti: { word: 'ፖሊስ', wrong: 'ፖሊሰ', meant: 'ፖሊስ' },
} as const

test('from any page of a municipality one searches in the header and comes to a promise', async ({
  page,
  language,
  words,
}) => {
  await page.goto(`/${language}/malaras/kontakt`)
  await searchFor(page, words, askedIn(language).word)

  await expect(page).toHaveURL(addressWith(language, askedIn(language).word))
  const results = page
    .getByRole('main')
    .getByRole('list')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
  await expect(results.locator('mark').first()).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue(askedIn(language).word)

  await page.getByRole('link', { name: shownText('P1.title', language).text }).click()
  await expect(page).toHaveURL(addressOf('P1', language))
})

test('a place is found by its Swedish name in every language, first of all', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras`)
  await searchFor(page, words, 'Bjorkdalen')

  const first = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .first()
  await expect(first).toContainText(words('Search.kind.area'))
  await first.getByRole('link').click()
  await expect(page).toHaveURL(`/${language}/malaras/omraden/bjorkdalen`)
})

test('a word in the glossary is found where it is explained', async ({ page, language, words }) => {
  await page.goto(
    `/${language}/malaras/sok?q=${encodeURIComponent(shownText('glossary.lagesbild.term', language).text)}`,
  )
  const term = page
    .getByRole('listitem')
    .filter({ hasText: words('Search.kind.term') })
    .first()
  await term.getByRole('link').click()
  await expect(page).toHaveURL(`/${language}/ordlista#lagesbild`)
})

test('nothing found says so and leads on', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/sok?q=xyzzyxyzzy`)
  await expect(page.locator('#traffar')).toHaveText(words('Search.hits', { count: 0, query: 'xyzzyxyzzy' }))
  for (const [name, path] of [
    ['toAreas', '/malaras/omraden'],
    ['toGlossary', '/ordlista'],
    ['toContact', '/malaras/kontakt'],
  ] as const)
    await expect(page.getByRole('main').getByRole('link', { name: words(`Search.${name}`) })).toHaveAttribute(
      'href',
      `/${language}${path}`,
    )
  await page
    .getByRole('main')
    .getByRole('link', { name: words('Search.toPromises') })
    .click()
  await expect(page).toHaveURL(`/${language}/malaras/loften`)
})

test('an empty search says what can be searched', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/sok?q=`)
  await expect(page.getByText(words('Search.what'))).toBeVisible()
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(5)
})

test('who came to a wrong address can search there', async ({ page, language, words, mishaps }) => {
  await page.goto(`/${language}/malaras/finns/inte`)
  await searchFor(page, words, askedIn(language).word)
  await expect(page).toHaveURL(addressWith(language, askedIn(language).word))
  forget(mishaps, /status of 404/)
})

for (const language of ['sv', 'fi', 'ar', 'ti'] as const) {
  test.describe(`in ${language}`, () => {
    const words = wordsOf(language)
    const { word, wrong, meant } = asked[language]

    for (const javaScriptEnabled of [true, false])
      test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
        test.use({ javaScriptEnabled })

        test('a word is found, counted and marked', once, async ({ page }) => {
          await page.goto(`/${language}/malaras`)
          await searchFor(page, words, word)
          const hits = page.getByRole('main').getByRole('heading', { level: 3 })
          const count = await hits.count()
          expect(count).toBeGreaterThan(3)
          await expect(page.locator('#traffar')).toHaveText(words('Search.hits', { count, query: word }))
          await expect(page.locator('main mark').first()).toBeVisible()
          await expect(page).toHaveTitle(new RegExp(`^${word} – .* – Löftet$`))
        })

        test('a word spelled wrong is taken for the nearest one, and that is said', once, async ({ page }) => {
          await page.goto(`/${language}/malaras`)
          await searchFor(page, words, wrong)
          await expect(page.getByText(words('Search.corrected', { query: wrong, corrected: meant }))).toBeVisible()
          await expect(page.locator('main mark').first()).toBeVisible()
        })
      })
  })
}

const oddQueries = [
  'q=%00',
  'q=%',
  'q=%ff',
  `q=${'a'.repeat(3000)}`,
  'q[]=a&q[a]=b',
  'q=a&q=b',
  'q=lampor&sida=-1',
  'q=lampor&sida=99999999999',
  'q=%3Cimg%20src=x%3E',
  'q=%E2%80%AE%D8%B4',
  `q=${encodeURIComponent(`' | & ! ( :* % _ \\ " <->`)}`,
]

test('no nonsense that is searched for brings a page down, and none becomes markup', once, async ({ baseURL }) => {
  for (const query of oddQueries)
    for (const language of ['sv', 'ar']) {
      const { status, body } = await rawRequest(baseURL, `/${language}/malaras/sok?${query}`)
      expect.soft(status, query.slice(0, 60)).toBe(200)
      expect.soft(body.toString(), query.slice(0, 60)).toContain('</footer>')
      expect.soft(body.toString(), query.slice(0, 60)).not.toContain('<img')
    }
})

test('what no field can hold is refused with a finished page', once, async ({ baseURL }) => {
  const { status, body } = await rawRequest(baseURL, `/sv/malaras/sok?q=${'a'.repeat(10_000)}`)
  expect(status).toBe(414)
  expect(body.toString()).toContain('</h1>')
})

test('what somebody searched for is kept out of search engines', once, async ({ baseURL }) => {
  const { body } = await rawRequest(baseURL, '/sv/malaras/sok?q=lampor')
  expect(body.toString()).toMatch(/<meta name="robots" content="noindex"/)
})

function askedIn(language: LocaleKey) {
  const known = Object.entries(asked).find(([key]) => key === language)
  return known?.[1] ?? asked.sv
}

async function searchFor(page: Page, words: Words, query: string): Promise<void> {
  const form = page.getByRole('search').first()
  await form.getByRole('searchbox', { name: words('Search.label') }).fill(query)
  await form.getByRole('button', { name: words('Search.search'), exact: true }).click()
}

function addressWith(language: LocaleKey, query: string): string {
  return `/${language}/malaras/sok?q=${encodeURIComponent(query)}`
}
