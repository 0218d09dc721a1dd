import { describe, expect, test } from 'vitest'
import { type Role, roles } from '@/domain/access/capabilities'
import { auditReachOf } from './audit-reach'

const reader = (role: Role) => ({
  roles: [role],
  organisation: 'polisen',
  municipalities: ['malaras'],
  hasOneTimePassword: false,
})

describe('the audit log', () => {
  test('is read whole by the operator', () => {
    expect(auditReachOf({ ...reader('operator'), organisation: null })).toEqual({ all: true })
  })

  test('is read by administrators as far as their organisation and its municipalities go', () => {
    const reach = { all: false, organisation: 'polisen', municipalities: ['malaras'] }
    expect(auditReachOf(reader('administrator'))).toEqual(reach)
  })

  test('is read by nobody else', () => {
    const others = roles.filter((role) => role !== 'operator' && role !== 'administrator')
    expect(others.filter((role) => auditReachOf(reader(role)) !== null)).toEqual([])
    expect(auditReachOf(null)).toBeNull()
    expect(auditReachOf({ ...reader('administrator'), organisation: null })).toBeNull()
    expect(auditReachOf({ ...reader('operator'), hasOneTimePassword: true })).toBeNull()
  })
})
