import { describe, expect, test } from 'vitest'
import { auditQuery, readAuditFilter } from './audit-filter'

const nothing = { uppgift: null, handelse: null, slag: null, dokument: null, fran: null, till: null, fore: null }

describe('what of the log is asked for', () => {
  test('is read from the address, and written back as it was', () => {
    const asked = {
      ...nothing,
      uppgift: 'polisen',
      slag: 'promises',
      dokument: 'a2f0c6de-3d0b-4f43-9a5e-0d6b7f1f2a3b',
      fran: '2026-11-01',
      fore: 51,
    }
    expect(readAuditFilter(Object.fromEntries(new URLSearchParams(auditQuery(asked))))).toEqual(asked)
  })

  test('is everything when nothing is said, or nothing that can be understood', () => {
    expect(readAuditFilter({})).toEqual(nothing)
    const odd = { uppgift: ' ', handelse: '', dokument: 'x', fran: '2026-02-30', till: 'igår', fore: '-1', annat: '1' }
    expect(readAuditFilter(odd)).toEqual(nothing)
    expect(auditQuery(nothing)).toBe('')
  })

  test('is what is said first', () => {
    expect(readAuditFilter({ slag: ['promises', 'areas'] }).slag).toBe('promises')
  })
})
