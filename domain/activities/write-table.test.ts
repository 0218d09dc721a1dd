import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { focusAreaCodes } from '@/domain/agreements/focus-area-code'
import { type ActivityFields, activityStates, emptyActivity } from './activity'
import { cleanLine, cleanText } from './clean-text'
import { readTable } from './read-table'
import { writeTable } from './write-table'

const text = fc
  .oneof(
    fc.string(),
    fc.constantFrom('a\nb', 'xx', '=1+1', 'Budget: 20 tkr', '"Våga; bry dig", 2'),
    fc.string({ unit: 'grapheme' }),
  )
  .map(cleanText)
const line = fc.oneof(text, fc.constant('SSPF (A, B, H)')).map(cleanLine)
const day = fc.record({
  text: fc.oneof(line, fc.constantFrom('7/1/23', '31/12/23', '12/31/23', '2023-07-01', '2023/2024')),
  day: fc.option(fc.constantFrom('2023-07-01', '2024-02-29')),
})

const activity: fc.Arbitrary<ActivityFields> = fc.record({
  title: line.filter((each) => each !== ''),
  subActivity: line,
  focusAreas: fc.subarray([...focusAreaCodes]),
  state: fc.constantFrom(...activityStates),
  orientation: text,
  mission: text,
  method: text,
  followUp: text,
  group: text,
  start: day,
  followUpAt: day,
  end: day,
  needsReinforcement: fc.constantFrom(true, false, null),
  handledBy: line,
  other: text,
})

function readBack(activities: readonly ActivityFields[]): readonly ActivityFields[] {
  const reading = readTable(writeTable(activities), { focusAreaCodes })
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.refusals)}`)
  return reading.table.rows.map(({ fields }) => fields)
}

describe('a table that we wrote', () => {
  test('reads back as the same activities', () => {
    fc.assert(
      fc.property(fc.array(activity, { minLength: 1, maxLength: 5 }), (activities) => {
        expect(readBack(activities)).toEqual(activities)
      }),
    )
  })

  test('has Swedish headers and one row for each activity', () => {
    const [header, row] = writeTable([{ ...emptyActivity, title: 'EST', needsReinforcement: true, state: 'ongoing' }])
    expect(header?.slice(0, 4)).toEqual([
      'Aktivitet',
      'Delaktivitet',
      'Siktar på målområde',
      'Initierad, pågår eller avslutad',
    ])
    expect(row?.filter((cell) => cell !== '')).toEqual(['EST', 'Pågår', 'Ja'])
  })

  test('does not let the letters of a sub-activity fill focus areas that were emptied', () => {
    const emptied = { ...emptyActivity, title: 'Familjer', subActivity: 'SSPF (A, B, H)' }
    expect(readBack([emptied])).toEqual([emptied])
  })
})
