import type { LocaleKey } from '@/domain/locales/locales'
import { addressOf, promiseOf, shownText } from '../support/demo'
import { demoDays } from '../support/demo-days'
import { answerTo, region } from '../support/parts'
import { expect, test } from '../support/reader'
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

function organisation(slug: string, language: LocaleKey): string {
  return shownText(`organisations.${slug}.name`, language).text
}
