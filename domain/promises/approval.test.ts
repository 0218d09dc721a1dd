import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { approvalContentSchema, canonicalText, structureText } from './approval'

type Stored = Readonly<Record<string, unknown>>

const canonical = (stored: unknown) => canonicalText(approvalContentSchema.parse(stored))
const structure = (stored: unknown) => structureText(approvalContentSchema.parse(stored))

const words = fc.string({ maxLength: 12 })
const id = fc.constantFrom('a', 'b', 'c', 'd')
const ids = fc.uniqueArray(id)
const day = fc.constantFrom('2026-03-28', '2026-03-29', '2026-10-25')
const rows = (row: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.array(fc.record({ id: words, ...row }), { minLength: 1, maxLength: 4 })

const promise: fc.Arbitrary<Stored> = fc.record({
  title: words,
  summary: words,
  areas: ids,
  from: day,
  to: day,
  parties: ids,
  audience: words,
  problemStatement: words,
  desiredEffects: rows({ text: words }),
  commitments: rows({
    text: words,
    owners: ids,
    due: fc.option(day),
    continuous: fc.boolean(),
    targetNumber: fc.option(fc.nat()),
    targetUnit: words,
  }),
  followUpFrequency: fc.constantFrom('monthly', 'quarterly'),
  signatories: rows({ role: words, organisation: id, date: day }),
  focusAreas: ids,
  basis: words,
  previousPromise: fc.option(id),
  externalLinks: rows({ url: words, organisation: fc.option(id) }),
  changeLog: rows({ date: day, what: words, why: words }),
  outcome: fc.option(fc.constantFrom('fulfilled', 'notFulfilled')),
  outcomeSummary: words,
})

/** Something that was not there before, by what kind of field it is. */
const otherThan = {
  words: (value) => `${value}!`,
  ids: (value) => (Array.isArray(value) ? [...value, 'new'] : ['new']),
  id: () => 'new',
  day: () => '2031-01-01',
  flag: (value) => value !== true,
  amount: (value) => (typeof value === 'number' ? value + 1 : 0),
  outcome: () => 'partlyFulfilled',
} as const satisfies Readonly<Record<string, (value: unknown) => unknown>>

const translatedFields = [
  'title',
  'summary',
  'audience',
  'problemStatement',
  'desiredEffects.0.text',
  'commitments.0.text',
  'commitments.0.targetUnit',
  'signatories.0.role',
  'basis',
  'changeLog.0.what',
  'changeLog.0.why',
  'outcomeSummary',
] as const
const otherFields = [
  ['areas', 'ids'],
  ['from', 'day'],
  ['to', 'day'],
  ['parties', 'ids'],
  ['commitments.0.owners', 'ids'],
  ['commitments.0.due', 'day'],
  ['commitments.0.continuous', 'flag'],
  ['commitments.0.targetNumber', 'amount'],
  ['followUpFrequency', 'id'],
  ['signatories.0.organisation', 'id'],
  ['signatories.0.date', 'day'],
  ['focusAreas', 'ids'],
  ['previousPromise', 'id'],
  ['externalLinks.0.url', 'words'],
  ['externalLinks.0.organisation', 'id'],
  ['changeLog.0.date', 'day'],
  ['outcome', 'outcome'],
] as const
const publicFields = [...translatedFields.map((path) => [path, 'words'] as const), ...otherFields]

describe('an approval no longer holds when somebody changes', () => {
  test.each(publicFields)('%s', (path, kind) => {
    fc.assert(
      fc.property(promise, (stored) => {
        expect(canonical(changedAt(stored, path.split('.'), otherThan[kind]))).not.toBe(canonical(stored))
      }),
      { numRuns: 30 },
    )
  })

  test.each(['desiredEffects', 'commitments', 'signatories', 'externalLinks', 'changeLog'])(
    '%s by adding or removing a row',
    (list) => {
      fc.assert(
        fc.property(promise, (stored) => {
          const added = changedAt(stored, [list], (value) => (Array.isArray(value) ? [...value, value[0]] : []))
          const removed = changedAt(stored, [list], (value) => (Array.isArray(value) ? value.slice(1) : []))
          expect(new Set([canonical(stored), canonical(added), canonical(removed)]).size).toBe(3)
        }),
        { numRuns: 30 },
      )
    },
  )

  test('who answers for which of two commitments', () => {
    const shared = (first: string, second: string) => ({
      commitments: [
        { text: 'Byta lampor', owners: [first] },
        { text: 'Gå kvällsronder', owners: [second] },
      ],
    })
    expect(canonical(shared('kommunen', 'polisen'))).not.toBe(canonical(shared('polisen', 'kommunen')))
  })

  test('where a text stands', () => {
    expect(canonical({ title: 'Ljus' })).not.toBe(canonical({ summary: 'Ljus' }))
  })
})

describe('an approval still holds', () => {
  test('when rows, areas, parties and owners come in another order and rows get other ids', () => {
    fc.assert(
      fc.property(promise, fc.nat(), (stored, turn) => {
        expect(canonical(reordered(stored, turn))).toBe(canonical(stored))
      }),
    )
  })

  test('when something changes that residents do not read, or that is not approved', () => {
    const unapproved = fc.record({
      id: words,
      slug: words,
      editorialState: words,
      _status: words,
      problemDetail: words,
      recordNumber: words,
      publishedOn: day,
      withdrawalReason: words,
      approvals: fc.array(words),
      municipality: id,
    })
    const inRows = fc.record({ responsibleFunction: words, comparedOn: day, status: words, en: words })
    fc.assert(
      fc.property(promise, unapproved, inRows, (stored, around, inside) => {
        const more = mapRows({ ...stored, ...around }, (row) => ({ ...row, ...inside }))
        expect(canonical(more)).toBe(canonical(stored))
      }),
    )
  })

  test('when only the space around words or the time of a day differs', () => {
    const written = { title: ' Ljus\n', from: '2026-03-29T12:00:00.000Z', desiredEffects: [{ text: 'Tryggt ' }] }
    expect(canonical(written)).toBe(
      canonical({ title: 'Ljus', from: '2026-03-29', desiredEffects: [{ text: 'Tryggt' }] }),
    )
  })

  test('when what is empty is stored in another way', () => {
    const empty = { title: null, areas: null, from: null, commitments: null, outcome: null, previousPromise: null }
    expect(canonical(empty)).toBe(canonical({ title: '', areas: [], commitments: [] }))
  })

  test('when the fields come in another order', () => {
    fc.assert(
      fc.property(promise, (stored) => {
        expect(canonical(Object.fromEntries(Object.entries(stored).toReversed()))).toBe(canonical(stored))
      }),
    )
  })
})

describe('what is the same in every language', () => {
  test.each(translatedFields)('is not %s', (path) => {
    fc.assert(
      fc.property(promise, (stored) => {
        expect(structure(changedAt(stored, path.split('.'), otherThan.words))).toBe(structure(stored))
      }),
      { numRuns: 30 },
    )
  })

  test.each(otherFields)('is %s', (path, kind) => {
    fc.assert(
      fc.property(promise, (stored) => {
        expect(structure(changedAt(stored, path.split('.'), otherThan[kind]))).not.toBe(structure(stored))
      }),
      { numRuns: 30 },
    )
  })
})

/** The same value with something else at a path. */
function changedAt(value: unknown, [key, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === key ? changedAt(item, rest, change) : item))
  }
  return isRecord(value) ? { ...value, [key]: changedAt(value[key], rest, change) } : value
}

/** Every list turned round by some steps, every row with an id of its own. */
function reordered(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) {
    const start = turn % (value.length || 1)
    const turned = [...value.slice(start), ...value.slice(0, start)].map((item) => reordered(item, turn))
    return turn % 2 === 0 ? turned : turned.toReversed()
  }
  if (!isRecord(value)) return value
  const fields = Object.entries(value).map(([key, inner]) => [key, reordered(inner, turn)])
  return { ...Object.fromEntries(fields), id: `row-${turn}` }
}

function mapRows(stored: Stored, change: (row: Stored) => Stored): Stored {
  return Object.fromEntries(
    Object.entries(stored).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map((row) => (isRecord(row) ? change(row) : row)) : value,
    ]),
  )
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
