import { describe, expect, test } from 'vitest'
import { type ActivityFields, emptyActivity } from './activity'
import { planUndo } from './plan-undo'

const present = (id: string, mark: string, fields: Partial<ActivityFields> = {}) => ({
  id,
  mark,
  fields: { ...emptyActivity, title: 'EST', ...fields },
})

describe('undoing an import', () => {
  test('deletes what it made', () => {
    const plan = planUndo({ created: [{ id: 'a', mark: '1' }], changed: [], present: [present('a', '1')] })
    expect(plan).toEqual({ remove: ['a'], restore: [], keep: [] })
  })

  test('leaves what it made and somebody has saved since', () => {
    const plan = planUndo({ created: [{ id: 'a', mark: '1' }], changed: [], present: [present('a', '2')] })
    expect(plan).toEqual({ remove: [], restore: [], keep: [{ id: 'a', fields: 'all' }] })
  })

  test('gives back the fields that still say what the file said, and leaves those edited since', () => {
    const changed = [{ id: 'a', wrote: { mission: 'Filens', method: 'Filens' } }]
    const plan = planUndo({ created: [], changed, present: [present('a', '9', { mission: 'Filens', method: 'Min' })] })
    expect(plan).toEqual({
      remove: [],
      restore: [{ id: 'a', fields: ['mission'] }],
      keep: [{ id: 'a', fields: ['method'] }],
    })
  })

  test('gives back the memory of the import even when no field was written', () => {
    const plan = planUndo({ created: [], changed: [{ id: 'a', wrote: {} }], present: [present('a', '9')] })
    expect(plan.restore).toEqual([{ id: 'a', fields: [] }])
  })

  test('has nothing to do with what somebody has deleted since', () => {
    const plan = planUndo({
      created: [{ id: 'a', mark: '1' }],
      changed: [{ id: 'b', wrote: { mission: 'x' } }],
      present: [],
    })
    expect(plan).toEqual({ remove: [], restore: [], keep: [] })
  })
})
