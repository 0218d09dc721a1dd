import type { Locator, Page } from '@playwright/test'
import type { LocaleKey } from '@/domain/locales/locales'
import { addressOf, promiseOf, publicPromises, shownText } from '../support/demo'
import { demoDays } from '../support/demo-days'
import { expect, once, test } from '../support/reader'
import { dayIn } from '../support/words'

test('a promise is told in the order that a resident asks in', async ({ page, language, words }) => {
  await page.goto(addressOf('S2', language))
  const told = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
  const order = [
    'areaAndPeriod',
    'problem',
    'effects',
    'commitments',
    'latest',
    'nextFollowUp',
    'behind',
    'basis',
    'earlier',
  ].map((part) => words(`Promise.${part}`))
  expect(told.filter((heading) => order.includes(heading))).toEqual(order)

  const earlier = region(page, words('Promise.earlier'))
  await expect(earlier.getByRole('link')).toHaveAttribute('href', addressOf('S1', language))
})

const commitments = [
  { key: 'parkLights', status: 'ongoing', lastUpdate: -60 },
  { key: 'northLights', status: 'delayed', lastUpdate: -15, reason: 'P2.updates.delay.northLights.reason' },
  { key: 'bushes', status: 'ongoing', lastUpdate: -60 },
  { key: 'evenings', status: 'ongoing', lastUpdate: -15, count: { result: 9, target: 20, unit: 'units.evenings' } },
  { key: 'patrol', status: 'ongoing', lastUpdate: -55 },
]

test('every part of a promise says who, when, how it goes and when that was said', async ({
  page,
  language,
  words,
}) => {
  await page.goto(addressOf('P2', language))
  const onDay = await demoDays(page)
  const list = region(page, words('Promise.commitments'))
  await expect(list.getByRole('listitem')).toHaveCount(commitments.length)

  for (const { key, status, lastUpdate, reason, count } of commitments) {
    const commitment = promiseOf('P2').commitments.find((one) => one.key === key)
    if (commitment === undefined) throw new Error(`P2 has no commitment ${key}`)
    const part = list.getByRole('listitem').filter({ hasText: shownText(commitment.text, language).text })
    await expect(part).toContainText(words(`Status.commitment.${status}`))
    for (const owner of commitment.owners)
      await expect(answerTo(part, words('Promise.owner'))).toContainText(organisation(owner, language))
    await expect(answerTo(part, words('Promise.due'))).toHaveText(
      commitment.due === null ? words('Promise.continuous') : dayIn(language, onDay(commitment.due)),
    )
    await expect(answerTo(part, words('Promise.latest'))).toHaveText(dayIn(language, onDay(lastUpdate)))
    if (reason !== undefined) await expect(part).toContainText(shownText(reason, language).text)
    if (count !== undefined)
      await expect(part).toContainText(
        words('Progress.count', { ...count, unit: shownText(count.unit, language).text }),
      )
  }
})

test('a follow-up that never came is said on the promise, in the list and in the area', async ({
  page,
  language,
  words,
}) => {
  await page.goto(addressOf('P7', language))
  const onDay = await demoDays(page)
  const late = words('Promise.followUpLate', { date: dayIn(language, onDay(-45)) })
  await expect(region(page, words('Promise.nextFollowUp')).getByText(late)).toBeVisible()

  for (const list of ['loften', 'omraden/skogskullen']) {
    await page.goto(`/${language}/malaras/${list}`)
    const card = page.getByRole('article').filter({ hasText: shownText('P7.title', language).text })
    await expect(card.getByText(late)).toBeVisible()
    await expect(card).toContainText(words('Status.promise.late'))
  }
})

test('an ended promise shows the outcome beside the target, or that none was set', async ({
  page,
  language,
  words,
}) => {
  await page.goto(addressOf('P6', language))
  const outcome = region(page, words('Promise.outcome'))
  await expect(outcome).toContainText(shownText('P6.outcomeSummary', language).text)
  await expect(outcome.getByRole('listitem')).toHaveCount(4)

  const beside = {
    schools: [46, 40, 'visits'],
    preschools: [8, 8, 'preschools'],
    youthCentres: [7, 12, 'youthCentres'],
  }
  for (const [key, [result, target, unit]] of Object.entries(beside)) {
    const part = outcome
      .getByRole('listitem')
      .filter({ hasText: shownText(`P6.commitments.${key}.text`, language).text })
    const values = { result: result ?? '', target: target ?? '', unit: shownText(`units.${unit}`, language).text }
    await expect(part).toContainText(words('Progress.count', values))
  }
  const withoutTarget = outcome.getByRole('listitem').last()
  await expect(withoutTarget).toContainText(words('Status.commitment.done'))
  await expect(withoutTarget).toContainText(words('Progress.noTarget'))
  await expect(withoutTarget, 'a number of nothing').not.toContainText(' .')
})

test('a measure is a sentence and a table with the same numbers', async ({ page, language, words }) => {
  await page.goto(addressOf('P7', language))
  const onDay = await demoDays(page)
  const measures = region(page, words('Promise.indicators'))
  const unit = shownText('units.percent', language).text
  await expect(measures).toContainText(words('Indicator.sentenceFull', { baseline: 54, latest: 61, target: 95, unit }))
  await expect(measures).toContainText(words('Indicator.sentenceNoLatest', { baseline: 31, unit }))
  await expect(measures).toContainText(words('Indicator.directionUp'))
  await expect(measures).toContainText(shownText('P7.indicators.faults.directionReason', language).text)

  const name = shownText('P7.indicators.faults.name', language).text
  const table = measures.getByRole('table', { name: words('Indicator.caption', { name }) })
  await expect(rowOf(table, words('Indicator.baseline'))).toContainText(`54${dayIn(language, onDay(-185))}`)
  await expect(rowOf(table, words('Indicator.latest'))).toContainText(`61${dayIn(language, onDay(-122))}`)
  await expect(rowOf(table, words('Indicator.target'))).toContainText('95')
  const source = shownText('P7.indicators.faults.source', language).text
  await expect(measures).toContainText(words('Indicator.source', { source }))
})

test('a change to a promise is listed with its day and reason', async ({ page, language, words }) => {
  await page.goto(addressOf('P1', language))
  const onDay = await demoDays(page)
  const changes = region(page, words('Promise.changes'))
  await expect(changes).toContainText(dayIn(language, onDay(-90)))
  await expect(changes).toContainText(shownText('P1.changeLog.inspections.what', language).text)
  const why = shownText('P1.changeLog.inspections.why', language).text
  await expect(changes).toContainText(words('Promise.changeWhy', { why }))
})

test('every promise has a summary in easy Swedish', once, async ({ page }) => {
  for (const { key } of publicPromises) {
    await page.goto(addressOf(key, 'sv-simple'))
    const summary = shownText(`${key}.summary`, 'sv-simple')
    expect(summary.locale, `summary of ${key}`).toBe('sv-simple')
    await expect(page.locator('main .page-heading__lead')).toHaveText(summary.text)
    await expect(page.locator('main .page-heading__lead [lang]')).toHaveCount(0)
  }
})

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** The answer that stands beside a label in a list of facts. */
function answerTo(part: Locator, label: string): Locator {
  const pair = part.locator('div', { has: part.page().getByRole('term').filter({ hasText: label }) })
  return pair.getByRole('definition')
}

function rowOf(table: Locator, label: string): Locator {
  return table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name: label, exact: true }) })
}

function organisation(slug: string, language: LocaleKey): string {
  return shownText(`organisations.${slug}.name`, language).text
}
