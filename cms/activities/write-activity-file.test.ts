import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ActivityFields, emptyActivity } from '@/domain/activities/activity'
import { readTable } from '@/domain/activities/read-table'
import { focusAreaCodes } from '@/domain/agreements/focus-area-code'
import { readActivityFile } from './read-activity-file'
import { fileFormats, writeActivityFile } from './write-activity-file'

const nasty: readonly ActivityFields[] = [
  { ...emptyActivity, title: '=HYPERLINK("https://exempel.invalid")', method: '+46 8; "citat"\n\n- punkt' },
  { ...emptyActivity, title: '@alla', subActivity: "'=1+1", other: "''" },
  { ...emptyActivity, title: '007', orientation: '1e5', mission: '_x0041_ och _x_', group: '<b>&amp;</b>' },
  {
    ...emptyActivity,
    title: 'Dagar',
    start: { text: '7/1/23', day: '2023-07-01' },
    end: { text: '12/31/23', day: null },
  },
  { ...emptyActivity, title: 'Läge', state: 'finished', needsReinforcement: false, focusAreas: ['A', 'C'] },
]

const sign = fc.oneof(
  fc.constantFrom('=', '-', "'", '"', ';', ',', '\n', '_x000D_', '0', 'å', '🙂'),
  fc.string({ unit: 'grapheme' }),
)
const text = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join('').trim())

async function readBack(activities: readonly ActivityFields[], format: (typeof fileFormats)[number]) {
  const file = await readActivityFile(await writeActivityFile(activities, format))
  if (!file.ok) throw new Error(JSON.stringify(file.refusals))
  const reading = readTable(file.records, { focusAreaCodes })
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusals))
  return reading.table.rows.map(({ fields }) => fields)
}

test.each(fileFormats)('what is written as %s reads back as it was, however nasty', async (format) => {
  expect(await readBack(nasty, format)).toEqual(nasty)
})

test.each(fileFormats)('any text comes back out of %s', async (format) => {
  await fc.assert(
    fc.asyncProperty(text, async (mission) => {
      const activity = {
        ...emptyActivity,
        title: 'EST',
        mission: mission.normalize('NFC').replace(/\r\n?/g, '\n').trim(),
      }
      expect(await readBack([activity], format)).toEqual([activity])
    }),
    { numRuns: 60 },
  )
})

test('no cell of the CSV begins as a formula, and a spreadsheet in Swedish reads å, ä and ö', async () => {
  const written = (await writeActivityFile(nasty, 'csv')).toString()
  expect(written.startsWith('\ufeffAktivitet;Delaktivitet;')).toBe(true)
  expect(written).toContain(`"'=HYPERLINK(""https://exempel.invalid"")"`)
  expect(written).not.toMatch(/(^|;|\n)"?[=+@]/)
})
