import { describe, expect, test } from 'vitest'
import { roles } from '@/domain/access/capabilities'
import { mayDiscard, refusesToConfirm } from './proposal'

const proposal = { proposedBy: 'a' }

describe('a proposal', () => {
  test('is confirmed by another operator, or an administrator, and nobody else', () => {
    const able = roles.filter((role) => refusesToConfirm({ id: 'b', roles: [role] }, proposal) === null)
    expect(able).toEqual(['administrator', 'operator'])
  })

  test('is not confirmed by whoever made it', () => {
    expect(refusesToConfirm({ id: 'a', roles: ['operator'] }, proposal)).toBe('ownProposal')
  })

  test('is confirmed by nobody when it is not known who made it', () => {
    expect(refusesToConfirm({ id: 'b', roles: ['operator'] }, { proposedBy: null })).toBe('noProposer')
  })

  test('is taken away by whoever made it, or could confirm it', () => {
    expect(mayDiscard({ id: 'a', roles: [] }, proposal)).toBe(true)
    expect(mayDiscard({ id: 'b', roles: ['administrator'] }, proposal)).toBe(true)
    expect(mayDiscard({ id: 'b', roles: ['translator'] }, proposal)).toBe(false)
  })
})
