import { describe, expect, test } from 'vitest'
import { type Role, roles } from '@/domain/access/capabilities'
import { editorialStateSchema, lifecycleProblems, type Step, takeStep } from './lifecycle'

const states = editorialStateSchema.options

/** Nothing stands in the way of this step but roles and states. */
const smooth: Omit<Step, 'roles' | 'from' | 'to'> = {
  isEdited: false,
  isLastEditor: false,
  isApprovedByAll: true,
  missing: [],
  isEndingOpen: false,
  lacksChangeNote: false,
  hasWithdrawalReason: true,
  wasEmergency: false,
}

/** Where a step leads: a state, or the problem in brackets. */
function ends(step: Step): string {
  const outcome = takeStep(step)
  return outcome.ok ? outcome.value : `(${outcome.problem})`
}

type Row = readonly [draft: string, inReview: string, approved: string, published: string, withdrawn: string]
const ended: Row = ['(alreadyWithdrawn)', '(alreadyWithdrawn)', '(alreadyWithdrawn)', '(alreadyWithdrawn)', 'withdrawn']

const tables: readonly (readonly [string, Partial<Step> & Pick<Step, 'roles'>, readonly Row[]])[] = [
  [
    'somebody who writes',
    { roles: ['communicator'] },
    [
      ['draft', 'inReview', '(mayNotApprove)', '(notApproved)', '(notPublished)'],
      ['draft', 'inReview', '(mayNotApprove)', '(notApproved)', '(notPublished)'],
      ['draft', 'inReview', 'approved', 'published', '(notPublished)'],
      ['draft', 'inReview', '(mayNotApprove)', 'published', 'withdrawn'],
      ended,
    ],
  ],
  [
    'somebody who writes, with an edit',
    { roles: ['coordinator'], isEdited: true, isLastEditor: true },
    [
      ['draft', 'inReview', '(mayNotApprove)', '(notApproved)', '(notPublished)'],
      ['draft', 'draft', '(mayNotApprove)', '(notApproved)', '(notPublished)'],
      ['draft', 'inReview', 'draft', '(notApproved)', '(notPublished)'],
      ['draft', 'inReview', '(mayNotApprove)', 'draft', '(notApproved)'],
      ['(alreadyWithdrawn)', '(alreadyWithdrawn)', '(alreadyWithdrawn)', '(alreadyWithdrawn)', '(alreadyWithdrawn)'],
    ],
  ],
  [
    'an approver',
    { roles: ['approver'] },
    [
      ['draft', '(mayNotWrite)', '(incomplete)', '(mayNotWrite)', '(mayNotWrite)'],
      ['draft', 'inReview', 'approved', '(mayNotWrite)', '(mayNotWrite)'],
      ['draft', '(mayNotWrite)', 'approved', '(mayNotWrite)', '(mayNotWrite)'],
      ['draft', '(mayNotWrite)', '(incomplete)', 'published', '(mayNotWrite)'],
      ended,
    ],
  ],
  [
    'an approver, with an edit',
    { roles: ['approver'], isEdited: true },
    states.map(
      (): Row => ['(approverEdits)', '(approverEdits)', '(approverEdits)', '(approverEdits)', '(approverEdits)'],
    ),
  ],
  [
    'somebody who neither writes nor approves',
    { roles: ['reader', 'translator', 'analyst', 'administrator', 'operator'] },
    [
      ['draft', '(mayNotWrite)', '(mayNotApprove)', '(mayNotWrite)', '(mayNotWrite)'],
      ['(mayNotWrite)', 'inReview', '(mayNotApprove)', '(mayNotWrite)', '(mayNotWrite)'],
      ['(mayNotWrite)', '(mayNotWrite)', 'approved', '(mayNotWrite)', '(mayNotWrite)'],
      ['(mayNotWrite)', '(mayNotWrite)', '(mayNotApprove)', 'published', '(mayNotWrite)'],
      ended,
    ],
  ],
]

describe.each(tables)('a step by %s', (_, who, table) => {
  test.each(states.map((from, index) => [from, table[index]] as const))('from %s leads to %j', (from, row) => {
    expect(states.map((to) => ends({ ...smooth, ...who, from, to }))).toEqual(row)
  })
})

describe('what can still stand in the way', () => {
  const writer: Step = { ...smooth, roles: ['communicator'], from: 'draft', to: 'inReview' }
  const approver: Step = { ...smooth, roles: ['approver'], from: 'inReview', to: 'approved' }

  test('a promise that lacks something is not handed in', () => {
    expect(ends({ ...writer, missing: ['area'] })).toBe('(incomplete)')
  })

  test('a promise waits in review until the last party has approved', () => {
    expect(ends({ ...approver, isApprovedByAll: false })).toBe('inReview')
  })

  test('nobody approves what they wrote last themselves', () => {
    expect(ends({ ...approver, isLastEditor: true })).toBe('(ownEdit)')
    expect(ends({ ...approver, roles: ['approver', 'communicator'], isEdited: true })).toBe('(ownEdit)')
  })

  test('an approved promise is not published when an approval has fallen away', () => {
    expect(ends({ ...writer, from: 'approved', to: 'published', isApprovedByAll: false })).toBe('(notApproved)')
  })

  test('a promise that was sent back is not published on its old approvals', () => {
    expect(ends({ ...writer, from: 'draft', to: 'published', isApprovedByAll: true })).toBe('(notApproved)')
  })

  test.each(['isEndingOpen', 'lacksChangeNote'] as const)('nothing is handed in or published while %s', (problem) => {
    const word = problem === 'isEndingOpen' ? '(endingOpen)' : '(changeNoteMissing)'
    expect(ends({ ...writer, [problem]: true })).toBe(word)
    expect(ends({ ...writer, from: 'approved', to: 'published', [problem]: true })).toBe(word)
  })

  test('what was taken down in an emergency is published again only on approvals of those words, or is edited', () => {
    const again: Step = { ...writer, from: 'withdrawn', to: 'published', wasEmergency: true }
    expect(ends(again)).toBe('published')
    expect(ends({ ...again, isApprovedByAll: false })).toBe('(notApproved)')
    expect(ends({ ...again, wasEmergency: false })).toBe('(alreadyWithdrawn)')
    expect(ends({ ...again, to: 'withdrawn', isEdited: true })).toBe('draft')
  })

  test('nothing is withdrawn without a reason', () => {
    expect(ends({ ...writer, from: 'published', to: 'withdrawn', hasWithdrawalReason: false })).toBe('(reasonMissing)')
  })
})

describe('of all steps there are', () => {
  const all = everyStep()
  const reaching = (state: string) => all.filter((step) => step.from !== state && ends(step) === state)

  test('each ends in a state or in a problem that has a name', () => {
    const named = [...states, ...lifecycleProblems.map((problem) => `(${problem})`)]
    expect(new Set(all.map(ends))).toEqual(new Set(named))
  })

  test('those that publish start from approved words that nobody touched', () => {
    expect(reaching('published')).not.toEqual([])
    for (const step of reaching('published')) {
      expect(step).toMatchObject({ isApprovedByAll: true, isEdited: false, isEndingOpen: false })
      expect(step.from === 'approved' || (step.from === 'withdrawn' && step.wasEmergency)).toBe(true)
    }
  })

  test('those that approve are taken by an approver who did not write, when all have approved', () => {
    expect(reaching('approved')).not.toEqual([])
    for (const step of reaching('approved')) {
      expect(step).toMatchObject({ from: 'inReview', isApprovedByAll: true, isEdited: false, isLastEditor: false })
      expect(step.roles).toContain('approver')
    }
  })

  test('those that hand in are of whole promises', () => {
    expect(reaching('inReview')).not.toEqual([])
    for (const step of reaching('inReview')) expect(step.missing).toEqual([])
  })

  test('those that withdraw say why and change nothing else', () => {
    expect(reaching('withdrawn')).not.toEqual([])
    for (const step of reaching('withdrawn')) {
      expect(step).toMatchObject({ from: 'published', hasWithdrawalReason: true, isEdited: false })
    }
  })

  test('those with an edit end in draft or review, and only writers take them', () => {
    const edits = all.filter((step) => step.isEdited && takeStep(step).ok)
    expect(new Set(edits.map(ends))).toEqual(new Set(['draft', 'inReview']))
    const writers: readonly Role[] = ['communicator', 'coordinator']
    expect(edits.filter(({ roles: own }) => !own.some((role) => writers.includes(role)))).toEqual([])
  })

  test('none leads out of withdrawn, but for an emergency', () => {
    const leaving = all.filter((step) => step.from === 'withdrawn' && !step.wasEmergency && takeStep(step).ok)
    expect(new Set(leaving.map(ends))).toEqual(new Set(['withdrawn']))
  })
})

/** Every role alone and the pair of writing and approving, every pair of states, every circumstance. */
function everyStep(): readonly Step[] {
  const people: readonly (readonly Role[])[] = [[], ...roles.map((role) => [role]), ['communicator', 'approver']]
  const circumstances = everyCircumstance()
  return people.flatMap((own) =>
    states.flatMap((from) =>
      states.flatMap((to) => circumstances.map((circumstance) => ({ ...circumstance, roles: own, from, to }))),
    ),
  )
}

function everyCircumstance(): readonly (typeof smooth)[] {
  const flags = [
    'isEdited',
    'isLastEditor',
    'isApprovedByAll',
    'isEndingOpen',
    'lacksChangeNote',
    'hasWithdrawalReason',
    'wasEmergency',
  ] as const
  const start = [[], ['area'] as const].map((missing) => ({ ...smooth, missing }))
  return flags.reduce<(typeof smooth)[]>(
    (made, flag) => made.flatMap((one) => [true, false].map((value) => ({ ...one, [flag]: value }))),
    start,
  )
}
