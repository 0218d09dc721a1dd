import { shownText } from '../support/demo'
import { rawRequest } from '../support/raw-request'
import { expect, once, test } from '../support/reader'

const together = 'sidor/sa-arbetar-vi-tillsammans'
const contribute = 'sidor/tryggare-tillsammans-sa-kan-du-bidra'

test('a page of the municipality is found in the footer, read, and leads on in the own language', async ({
  page,
  language,
}) => {
  const said = (id: string) => shownText(`pages.together.${id}`, language).text
  await page.goto(`/${language}/malaras`)
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: said('title') })
    .click()

  await expect(page).toHaveURL(`/${language}/malaras/${together}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('title'))
  await expect(page.getByRole('heading', { level: 2, name: said('how') })).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: said('steps').split('\n')[0] ?? '' }),
  ).toBeVisible()
  await expect(page.getByRole('complementary').getByText(said('factText'))).toBeVisible()

  await page
    .getByRole('main')
    .getByRole('link', { name: said('link') })
    .click()
  await expect(page).toHaveURL(`/${language}/malaras/loften`)
})

test('a picture is described, has its place before it has come, and is not larger than the screen', async ({
  page,
  language,
}) => {
  await page.goto(`/${language}/malaras/${together}`)
  const picture = page.getByRole('img', { name: shownText('media.street.alt', language).text })
  await picture.scrollIntoViewIfNeeded()
  const shown = () =>
    picture.evaluate((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0)
  await expect.poll(shown).toBe(true)
  expect([await picture.getAttribute('width'), await picture.getAttribute('height')]).toEqual(['1280', '640'])
  expect(await picture.getAttribute('srcset')).toMatch(/640w, .+ 1280w$/)
  const box = await picture.boundingBox()
  expect(box?.width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(2, 1)
})

test('a document says what it is, and an address in the text is a link', async ({ page, language }) => {
  await page.goto(`/${language}/malaras/${contribute}`)
  const main = page.getByRole('main')
  await expect(main.getByText(shownText('media.checklist.alt', language).text)).toBeVisible()
  await expect(main.getByText(/PDF.*25/)).toBeVisible()
  await expect(main.getByRole('link', { name: 'trygghet@demo.invalid' })).toHaveAttribute(
    'href',
    'mailto:trygghet@demo.invalid',
  )
})

test('what was uploaded is sent so that it can do no harm, and may be kept', once, async ({ page, baseURL }) => {
  await page.goto(`/sv/malaras/${contribute}`)
  const document = await page
    .getByRole('link', { name: shownText('pages.contribute.file', 'sv').text })
    .getAttribute('href')
  await page.goto(`/sv/malaras/${together}`)
  const picture = await page.locator('main img').getAttribute('src')
  for (const [address, disposition] of [
    [document, /^attachment; filename="[a-z0-9-]+\.pdf"$/],
    [picture, /^inline$/],
  ] as const) {
    const { status, headers } = await rawRequest(baseURL, address ?? '')
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-disposition']).toMatch(disposition)
  }
})

test('there is nothing where no file is, however it is asked for', once, async ({ baseURL }) => {
  const names = ['finns-inte.png', '../package.json', '..%2f..%2fpackage.json', '%2e%2e/package.json', 'x.svg', '.env']
  for (const name of names) {
    const { status, body } = await rawRequest(baseURL, `/media/${name}`)
    expect.soft(status, name).toBe(404)
    expect.soft(body.toString(), name).not.toContain('"dependencies"')
  }
})

test(
  'a municipality has its own colours, in light and dark, and another keeps those of the service',
  once,
  async ({ page }) => {
    const brand = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand').trim())
    const colours = new Map<string, string>()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const municipality of ['malaras', 'sodervik']) {
        await page.goto(`/sv/${municipality}`)
        colours.set(`${municipality} ${colorScheme}`, await brand())
        const sheets = await page.locator('head link[rel="stylesheet"][href^="/theme/"]').count()
        expect(sheets).toBe(municipality === 'malaras' ? 0 : 1)
      }
    }
    expect(Object.fromEntries(colours)).toMatchObject({
      'malaras light': '#0f5551',
      'malaras dark': '#7fd4c6',
      'sodervik light': '#1d4e79',
    })
    expect(colours.get('sodervik dark')).not.toBe(colours.get('malaras dark'))
    await page.emulateMedia({ media: 'print' })
    expect(await brand()).toMatch(/^#000(000)?$/)
  },
)
