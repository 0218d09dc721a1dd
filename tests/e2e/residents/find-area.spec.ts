import { addressOf, shownText } from '../support/demo'
import { region } from '../support/parts'
import { expect, test } from '../support/reader'

test('from the start page two activations lead to the promises of an area', async ({ page, language, words }) => {
  await page.goto(`/${language}`)
  await page.getByRole('link', { name: 'Mälarås kommun', exact: true }).click()

  await page.getByLabel(words('Home.areaLabel'), { exact: true }).selectOption({ label: 'Björkdalen' })
  await page.getByRole('button', { name: words('Home.showArea') }).click()

  await expect(page).toHaveURL(`/${language}/malaras/loften?omrade=bjorkdalen`)
  await expect(page.getByRole('heading', { name: words('PromiseList.hitsOf', { count: 3, total: 7 }) })).toBeVisible()
  await expect(page.getByRole('link', { name: shownText('P3.title', language).text })).toBeVisible()
})

test('a promise is read from the list, and the list is found again', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/loften`)

  await page.getByRole('link', { name: shownText('P1.title', language).text }).click()
  await expect(page).toHaveURL(addressOf('P1', language))
  await expect(page.getByRole('heading', { level: 1, name: shownText('P1.title', language).text })).toBeVisible()

  const breadcrumb = page.getByRole('navigation', { name: words('Site.breadcrumb') })
  await breadcrumb.getByRole('link', { name: words('Promise.backToList') }).click()
  await expect(page).toHaveURL(`/${language}/malaras/loften`)
})

test('an area is found in the list of areas, and shows what is promised there', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras`)
  const menu = page.getByRole('navigation', { name: words('Site.menu') })

  await menu.getByRole('link', { name: words('Site.areas') }).click()
  await page.getByRole('main').getByRole('link', { name: 'Skogskullen', exact: true }).click()

  await expect(page).toHaveURL(`/${language}/malaras/omraden/skogskullen`)
  const promises = page.getByRole('region', { name: words('Areas.promisesHere') })
  await expect(promises.getByRole('heading', { level: 3 })).toHaveText([
    shownText('P7.title', language).text,
    shownText('P6.title', language).text,
  ])
})

test('a municipality is searched for by the beginning of its name', async ({ page, language, words }) => {
  await page.goto(`/${language}`)

  await page.getByRole('searchbox', { name: words('Start.searchLabel') }).fill('söderv')
  await page.getByRole('button', { name: words('Start.search'), exact: true }).click()
  await expect(page).toHaveURL(`/${language}?q=s%C3%B6derv`)
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText(['Söderviks kommun'])

  await page.getByRole('searchbox', { name: words('Start.searchLabel') }).fill('atlantis')
  await page.getByRole('button', { name: words('Start.search'), exact: true }).click()
  await expect(
    page.getByRole('heading', { level: 2, name: words('Start.hits', { count: 0, query: 'atlantis' }) }),
  ).toBeVisible()
  await page.getByRole('link', { name: words('Start.showAll') }).click()
  const using = region(page, words('Start.listHeading', { count: 2 }))
  await expect(using.getByRole('listitem')).toHaveText(['Mälarås kommun', 'Söderviks kommun'])
})
