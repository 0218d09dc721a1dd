import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { approvalContentSchema, canonicalText, structureText } from './approval'

type Stored = z.input<typeof approvalContentSchema>

const canonical = (stored: unknown) => canonicalText(approvalContentSchema.parse(stored))
const structure = (stored: unknown) => structureText(approvalContentSchema.parse(stored))

const words = fc.string({ maxLength: 12 })
const id = fc.constantFrom('a', 'b', 'c', 'd')
const ids = fc.uniqueArray(id)
const day = fc.constantFrom('2026-03-28', '2026-03-29', '2026-10-25')
const rowsOf = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { minLength: 1, maxLength: 4 })

const stored = fc.record({
  title: words,
  summary: words,
  areas: ids,
  from: day,
  to: day,
  parties: ids,
  audience: words,
  problemStatement: words,
  desiredEffects: rowsOf(fc.record({ id: words, text: words })),
  commitments: rowsOf(
    fc.record({
      id: words,
      text: words,
      owners: ids,
      due: fc.option(day),
      continuous: fc.boolean(),
      targetNumber: fc.option(fc.nat()),
      targetUnit: words,
    }),
  ),
  followUpFrequency: fc.constantFrom('monthly', 'quarterly'),
  signatories: rowsOf(fc.record({ id: words, role: words, organisation: id, date: day })),
  focusAreas: ids,
  basis: words,
  previousPromise: fc.option(id),
  externalLinks: rowsOf(fc.record({ id: words, url: words, organisation: fc.option(id) })),
  changeLog: rowsOf(fc.record({ id: words, date: day, what: words, why: words })),
  outcome: fc.option(fc.constantFrom('fulfilled' as const, 'notFulfilled' as const)),
  outcomeSummary: words,
}) satisfies fc.Arbitrary<Stored>
type Full = typeof stored extends fc.Arbitrary<infer Value> ? Value : never

/** The first row of a list with something else in it. */
function firstChanged<Row>(list: readonly Row[], change: (row: Row) => Partial<Row>): Row[] {
  return list.map((row, index) => (index === 0 ? { ...row, ...change(row) } : row))
}
const other = (text: string) => `${text}!`
const toggled = (list: readonly string[]) => (list.includes('z') ? list.filter((one) => one !== 'z') : [...list, 'z'])
const newDay = '2031-01-01'

const changesOfWords: [string, (full: Full) => Partial<Full>][] = [
  ['title', ({ title }) => ({ title: other(title) })],
  ['summary', ({ summary }) => ({ summary: other(summary) })],
  ['audience', ({ audience }) => ({ audience: other(audience) })],
  ['problem', ({ problemStatement }) => ({ problemStatement: other(problemStatement) })],
  ['basis', ({ basis }) => ({ basis: other(basis) })],
  ['account of the outcome', ({ outcomeSummary }) => ({ outcomeSummary: other(outcomeSummary) })],
  ['effect', (full) => ({ desiredEffects: firstChanged(full.desiredEffects, ({ text }) => ({ text: other(text) })) })],
  ['text of a commitment', (full) => ({ commitments: firstChanged(full.commitments, ({ text }) => ({ text: other(text) })) })],
  ['unit of a target', (full) => ({ commitments: firstChanged(full.commitments, (row) => ({ targetUnit: other(row.targetUnit) })) })],
  ['role of a signatory', (full) => ({ signatories: firstChanged(full.signatories, ({ role }) => ({ role: other(role) })) })],
  ['change that is told', (full) => ({ changeLog: firstChanged(full.changeLog, ({ what }) => ({ what: other(what) })) })],
  ['reason of a change', (full) => ({ changeLog: firstChanged(full.changeLog, ({ why }) => ({ why: other(why) })) })],
]

const changesOfStructure: [string, (full: Full) => Partial<Full>][] = [
  ['areas', ({ areas }) => ({ areas: toggled(areas) as typeof areas })],
]
