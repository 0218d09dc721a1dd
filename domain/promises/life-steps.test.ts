import { describe, expect, test } from 'vitest'
import { type Role, roles } from '@/domain/access/capabilities'
import { type LifeFacts, lifeSteps, needsPublicReason, stepsOf } from './life-steps'

const draft: Omit<LifeFacts, 'roles'> = {
  isParty: true,
  state: 'draft',
  isShown: false,
  hasOutcome: false,
  wasEmergency: false,
  hasApproved: false,
  isLastEditor: false,
  isApprovedByAll: false,
}
const shown = { ...draft, state: 'published', isShown: true } as const
const takenDown = { ...draft, state: 'withdrawn', wasEmergency: true, isApprovedByAll: true } as const
const steps = (facts: Omit<LifeFacts, 'roles'>, ...own: readonly Role[]) => stepsOf({ ...facts, roles: own })

describe('somebody who writes', () => {
  test.each([
    ['a draft', draft, ['submit']],
    ['what waits for approval', { ...draft, state: 'inReview' } as const, ['sendBack']],
    ['what is approved', { ...draft, state: 'approved' } as const, ['publish', 'sendBack']],
    ['what residents read', shown, ['withdraw', 'takeDown']],
    ['a draft beside what residents read', { ...draft, isShown: true }, ['submit', 'withdraw', 'takeDown']],
    ['what has ended', { ...shown, hasOutcome: true }, ['withdraw', 'takeDown', 'renew']],
    ['what is withdrawn', { ...draft, state: 'withdrawn' } as const, ['renew']],
    ['what was taken down', takenDown, ['submit', 'publishAgain', 'sendBack', 'renew']],
    ['what was taken down unapproved', { ...takenDown, isApprovedByAll: false }, ['submit', 'sendBack', 'renew']],
  ])('has for %s the steps it allows', (_, facts, expected) => {
    expect(steps(facts, 'communicator')).toEqual(expected)
    expect(steps(facts, 'coordinator')).toEqual(expected)
  })
})

describe('an approver', () => {
  const waiting = { ...draft, state: 'inReview' } as const

  test('approves what waits, once and never the own words', () => {
    expect(steps(waiting, 'approver')).toEqual(['approve', 'sendBack'])
    expect(steps({ ...waiting, hasApproved: true }, 'approver')).toEqual(['sendBack'])
    expect(steps({ ...waiting, isLastEditor: true }, 'approver')).toEqual(['sendBack'])
  })

  test('takes nothing back from residents but in an emergency', () => {
    expect(steps(shown, 'approver')).toEqual(['takeDown'])
    expect(steps(shown, 'administrator')).toEqual(['takeDown'])
  })
})

test('whose organisation is no party has no step, whatever the role', () => {
  for (const facts of [draft, shown, takenDown]) {
    expect(stepsOf({ ...facts, roles, isParty: false })).toEqual([])
  }
})

test('who only reads, translates or analyses has none either', () => {
  for (const facts of [draft, shown, takenDown]) expect(steps(facts, 'reader', 'translator', 'analyst')).toEqual([])
})

test('what takes a promise from residents, and only that, is told to them', () => {
  expect(lifeSteps.filter(needsPublicReason)).toEqual(['withdraw', 'takeDown'])
})
