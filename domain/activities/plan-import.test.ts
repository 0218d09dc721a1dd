import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ActivityFields, type ActivityRow, activityFields, emptyActivity } from './activity'
import type { ExistingActivity } from './imported-activity'
import { type ImportPlan, planImport } from './plan-import'

type Stored = ExistingActivity<number>

const row = (number: number, fields: Partial<ActivityFields>): ActivityRow => ({
  row: number,
  fields: { ...emptyActivity, ...fields },
})
const plan = (rows: readonly ActivityRow[], existing: readonly Stored[] = [], columns = activityFields) =>
  planImport({ rows, columns, existing })

/** What applying a plan does to the database. */
function apply(existing: readonly Stored[], { rows }: ImportPlan<number>): Stored[] {
  const kept = existing.map((activity) => {
    const planned = rows.find((each) => each.kind !== 'create' && each.id === activity.id)
    if (planned === undefined || planned.kind === 'create') return activity
    const changed = planned.changes.map(({ field }) => [field, planned.row.fields[field]] as const)
    return { ...activity, imported: planned.record, fields: { ...activity.fields, ...Object.fromEntries(changed) } }
  })
  const made = rows
    .filter((each) => each.kind === 'create')
    .map((each, index) => ({
      id: existing.length + index,
      isOurs: true,
      importKey: each.importKey,
      imported: each.record,
      released: false,
      fields: each.row.fields,
    }))
  return [...kept, ...made]
}

const importAll = (rows: readonly ActivityRow[], existing: readonly Stored[] = []) =>
  apply(existing, plan(rows, existing))
const edit = (stored: Stored | undefined, fields: Partial<ActivityFields>): Stored => {
  if (stored === undefined) throw new Error('nothing to edit')
  return { ...stored, fields: { ...stored.fields, ...fields } }
}

describe('a first import', () => {
  test('creates every row under a key of its own', () => {
    const { rows, absent } = plan([
      row(2, { title: 'Våld i nära relation' }),
      row(3, { title: 'VÅLD i nära relation' }),
      row(4, { title: 'Trygga stråk', subActivity: 'Trygghets-vandringar (A, B)' }),
    ])
    expect(rows.map(({ kind, importKey }) => [kind, importKey])).toEqual([
      ['create', 'våld i nära relation||1'],
      ['create', 'våld i nära relation||2'],
      ['create', 'trygga stråk|trygghetsvandringar|1'],
    ])
    expect(absent).toEqual([])
  })

  test('says when somebody has typed in an activity of that name', () => {
    const typedIn: Stored = {
      id: 0,
      isOurs: true,
      importKey: null,
      imported: null,
      released: false,
      fields: row(0, { title: 'EST' }).fields,
    }
    expect(plan([row(2, { title: 'est' })], [typedIn]).rows).toMatchObject([{ kind: 'create', sameTitle: 'byHand' }])
  })
})

describe('another organisation in the municipality', () => {
  const theirs = importAll([row(2, { title: 'EST', mission: 'Deras' })]).map((each) => ({ ...each, isOurs: false }))

  test('keeps its activity when we import one of the same name, which gets a key of its own', () => {
    const { rows, absent } = plan([row(2, { title: 'EST', mission: 'Vår' })], theirs)
    expect(rows).toMatchObject([{ kind: 'create', importKey: 'est||2', sameTitle: 'elsewhere' }])
    expect(absent).toEqual([])
  })
})

describe('a later import', () => {
  const first = importAll([row(2, { title: 'EST', mission: 'Gå ut', method: 'Till fots' })])

  test('writes what the file has changed', () => {
    const [planned] = plan([row(2, { title: 'EST', mission: 'Gå in', method: 'Till fots' })], first).rows
    expect(planned).toMatchObject({ kind: 'update', changes: [{ field: 'mission', here: 'Gå ut', file: 'Gå in' }] })
  })

  test('leaves alone what was edited here, and says so', () => {
    const edited = [edit(first[0], { mission: 'Gå runt' })]
    const [planned] = plan([row(2, { title: 'EST', mission: 'Gå ut', method: 'Till fots' })], edited).rows
    expect(planned).toMatchObject({
      kind: 'unchanged',
      needsWriting: false,
      edited: [{ field: 'mission', here: 'Gå runt', file: 'Gå ut' }],
    })
  })

  test('finds a conflict once when both sides have changed, and still writes the other fields', () => {
    const edited = [edit(first[0], { mission: 'Gå runt' })]
    const rows = [row(2, { title: 'EST', mission: 'Gå in', method: 'På cykel' })]
    const [planned] = plan(rows, edited).rows
    expect(planned).toMatchObject({
      kind: 'conflict',
      conflicts: [{ field: 'mission', here: 'Gå runt', file: 'Gå in' }],
      changes: [{ field: 'method' }],
    })
    const [after] = importAll(rows, edited)
    expect(after?.fields).toMatchObject({ mission: 'Gå runt', method: 'På cykel' })
    expect(
      plan(
        rows,
        [after].filter((each) => each !== undefined),
      ).rows,
    ).toMatchObject([
      { kind: 'unchanged', needsWriting: false, edited: [{ field: 'mission', here: 'Gå runt', file: 'Gå in' }] },
    ])
  })

  test('has nothing to say when both sides came to the same words, but remembers them', () => {
    const edited = [edit(first[0], { mission: 'Gå in' })]
    const [planned] = plan([row(2, { title: 'EST', mission: 'Gå in', method: 'Till fots' })], edited).rows
    expect(planned).toMatchObject({ kind: 'unchanged', edited: [], needsWriting: true, record: { mission: 'Gå in' } })
  })

  test('does not empty a field because the file lacks its column', () => {
    const [planned] = plan([row(2, { title: 'EST' })], first, ['title']).rows
    expect(planned).toMatchObject({ kind: 'unchanged', needsWriting: false })
  })

  test('empties a field whose cell has been emptied', () => {
    const [planned] = plan([row(2, { title: 'EST', method: 'Till fots' })], first).rows
    expect(planned).toMatchObject({ kind: 'update', changes: [{ field: 'mission', here: 'Gå ut', file: '' }] })
  })

  test('takes every difference for an edit when the memory of the import is gone', () => {
    const forgotten = first.map((stored) => ({ ...stored, imported: null }))
    const [planned] = plan([row(2, { title: 'EST', mission: 'Gå in', method: 'Till fots' })], forgotten).rows
    expect(planned).toMatchObject({ kind: 'conflict', changes: [], conflicts: [{ field: 'mission' }] })
  })

  test('reports what the file no longer has, and touches nothing of it', () => {
    const { rows, absent } = plan([row(2, { title: 'Något nytt' })], first)
    expect(absent).toEqual(first)
    expect(rows.map(({ kind }) => kind)).toEqual(['create'])
  })

  test('tells rows of the same name apart by what they say when one of them is removed', () => {
    const two = importAll([
      row(2, { title: 'Våld i nära relation', mission: 'Vuxna', method: 'Möten' }),
      row(3, { title: 'Våld i nära relation', mission: 'Unga', method: 'Träffar' }),
    ])
    const { rows, absent } = plan(
      [row(2, { title: 'Våld i nära relation', mission: 'Unga', method: 'Nya träffar' })],
      two,
    )
    expect(rows).toMatchObject([
      { kind: 'update', importKey: 'våld i nära relation||2', changes: [{ field: 'method' }] },
    ])
    expect(absent.map(({ fields }) => fields.mission)).toEqual(['Vuxna'])
  })

  test('gives a new row of a known name the next free key', () => {
    const rows = [
      row(2, { title: 'EST', mission: 'Helt annat' }),
      row(3, { title: 'EST', mission: 'Gå ut', method: 'Till fots' }),
    ]
    expect(plan(rows, first).rows).toMatchObject([
      { kind: 'create', importKey: 'est||2' },
      { kind: 'unchanged', importKey: 'est||1' },
    ])
  })
})

describe('any table', () => {
  const words = fc.constantFrom('', 'a', 'b', 'c')
  const fields = fc.record({
    title: fc.constantFrom('EST', 'MBU', 'est'),
    subActivity: fc.constantFrom('', 'ute', 'Ute (A)'),
    mission: words,
    method: words,
  })
  const tables = fc.array(fields, { maxLength: 6 }).map((all) => all.map((each, index) => row(index + 2, each)))
  const kindsOf = (rows: readonly ActivityRow[], existing: readonly Stored[]) =>
    plan(rows, existing).rows.map(({ kind }) => kind)
  const nothingToWrite = (planned: ImportPlan<number>) =>
    planned.rows.every((each) => each.kind !== 'create' && !each.needsWriting)

  test('changes nothing the second time, whatever was there and edited before', () => {
    fc.assert(
      fc.property(tables, tables, fc.array(words), (before, now, edits) => {
        const edited = importAll(before).map((each, index) =>
          edit(each, { mission: edits[index] ?? each.fields.mission }),
        )
        const after = importAll(now, edited)
        expect(nothingToWrite(plan(now, after))).toBe(true)
      }),
    )
  })

  test('never loses an edit', () => {
    fc.assert(
      fc.property(tables, tables, (before, now) => {
        const edited = importAll(before).map((each) => edit(each, { mission: 'min egen text' }))
        for (const { fields: after } of importAll(now, edited).slice(0, edited.length)) {
          expect(after.mission).toBe('min egen text')
        }
      }),
    )
  })

  test('may be put in another order without changing anything', () => {
    fc.assert(
      fc.property(
        tables.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(new Set(kindsOf(shuffled, importAll(rows)))).toEqual(new Set(rows.length > 0 ? ['unchanged'] : []))
        },
      ),
    )
  })

  test('gives every row a key that no other row has', () => {
    fc.assert(
      fc.property(tables, tables, (before, now) => {
        const keys = importAll(now, importAll(before)).map(({ importKey }) => importKey)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})
