import { addressOf, publicPromises, shownText } from '../support/demo'
import { demoDays } from '../support/demo-days'
import { region, rowOf } from '../support/parts'
import { expect, once, test } from '../support/reader'
import { dayIn } from '../support/words'

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
  await expect(withoutTarget, 'a number of nothing').not.toContainText(/\s\./)
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
