import { describe, expect, test } from 'vitest'
import { capabilities, collections, type Role, roles, type Scope, scopesOf, verbs } from './capabilities'

const staff = roles.filter((role) => role !== 'operator')
const site = ['municipalities', 'organisations', 'police-areas', 'languages', 'glossary-terms'] as const
const content = collections.filter(
  (collection) =>
    ![...site, 'users', 'emergency-information', 'accessibility-statements'].some((one) => one === collection),
)
/** What residents have written to one organisation: not for everybody there. */
const letters: readonly string[] = ['contact-requests', 'contact-details']
const writing = verbs.filter((verb) => verb !== 'read')

/** What a role may write, each as "verb collection: scope". */
function writes(role: Role): readonly string[] {
  return collections.flatMap((collection) =>
    writing.flatMap((verb) => scopesOf([role], collection, verb).map((scope) => `${verb} ${collection}: ${scope}`)),
  )
}

describe.each(collections)('in %s', (collection) => {
  test('every role of an organisation has been thought of and may read', () => {
    const without = staff.filter((role) => scopesOf([role], collection, 'read').length === 0)
    expect(without).toEqual(letters.includes(collection) ? ['approver', 'analyst', 'translator', 'reader'] : [])
  })

  test('nobody without a role may do anything', () => {
    expect(verbs.flatMap((verb) => scopesOf([], collection, verb))).toEqual([])
  })

  test('nobody may write what the own role cannot read', () => {
    const blind = roles.filter(
      (role) =>
        writing.some((verb) => scopesOf([role], collection, verb).length > 0) &&
        scopesOf([role], collection, 'read').length === 0,
    )
    expect(blind).toEqual([])
  })

  test('only the operator writes beyond all organisations and municipalities', () => {
    const unbound = staff.filter((role) => writing.some((verb) => scopesOf([role], collection, verb).includes('all')))
    expect(unbound).toEqual([])
  })
})

describe('the operator', () => {
  test.each(content)('reads and writes nothing of %s', (collection) => {
    expect(verbs.flatMap((verb) => scopesOf(['operator'], collection, verb))).toEqual([])
  })

  test.each([...site, 'users'] as const)('sets up %s', (collection) => {
    expect(scopesOf(['operator'], collection, 'create')).toEqual(['all'])
    expect(scopesOf(['operator'], collection, 'update')).toEqual(['all'])
  })

  test('answers for the accessibility of the service itself', () => {
    expect(verbs.map((verb) => scopesOf(['operator'], 'accessibility-statements', verb))).toEqual([
      ['all'],
      ['all'],
      ['all'],
      [],
    ])
  })

  test('removes no municipality and no organisation', () => {
    expect(scopesOf(['operator'], 'municipalities', 'delete')).toEqual([])
    expect(scopesOf(['operator'], 'organisations', 'delete')).toEqual([])
  })
})

test.each(letters)(
  '%s are read by the organisation that they were sent to, and made by nobody on the staff side',
  (letter) => {
    const collection = collections.find((one) => one === letter) ?? 'contact-requests'
    for (const role of roles) {
      expect(scopesOf([role], collection, 'create')).toEqual([])
      expect(['', 'organisation']).toContain(scopesOf([role], collection, 'read').join())
    }
  },
)

describe('who writes what', () => {
  test.each(['analyst', 'reader'] as const)('an account that is only %s writes nothing but itself', (role) => {
    expect(writes(role)).toEqual(['update users: self'])
  })

  test('an approver touches promises of the own organisation and nothing else', () => {
    expect(writes('approver')).toEqual(['update users: self', 'update promises: party'])
  })

  test('a translator only changes texts in own languages', () => {
    expect(writes('translator').filter((grant) => grant !== 'update users: self')).toSatisfy(
      (grants: readonly string[]) => grants.length > 0 && grants.every((grant) => /^update .+: language$/.test(grant)),
    )
  })

  test('an administrator writes no promise and no update', () => {
    const ownWords = ['promises', 'progress-updates', 'follow-ups', 'indicators', 'indicator-values', 'activities']
    const touched = writes('administrator').map((grant) => grant.split(/[ :]/)[1] ?? '')
    expect(ownWords.filter((collection) => touched.includes(collection))).toEqual([])
  })

  test.each(['communicator', 'coordinator'] as const)(
    'a %s writes only promises that the organisation is in',
    (role) => {
      expect(scopesOf([role], 'promises', 'create')).toEqual(['party'])
      expect(scopesOf([role], 'promises', 'update')).toEqual(['party'])
    },
  )

  test('a communicator gives updates in the name of the own organisation only', () => {
    expect(verbs.map((verb) => scopesOf(['communicator'], 'progress-updates', verb))).toEqual([
      ['organisation'],
      ['municipality'],
      ['organisation'],
      ['organisation'],
    ])
  })

  test('a promise is never deleted: it is withdrawn', () => {
    expect(scopesOf(roles, 'promises', 'delete')).toEqual([])
  })

  test('accounts are made by administrators for their organisation and by operators', () => {
    const makers = roles.filter((role) => scopesOf([role], 'users', 'create').length > 0)
    expect(makers).toEqual(['administrator', 'operator'])
    expect(scopesOf(['administrator'], 'users', 'create')).toEqual(['organisation'])
  })
})

describe('a person with several roles', () => {
  test('may do what any of them allows, each reach named once', () => {
    expect(scopesOf(['reader', 'communicator', 'analyst'], 'contacts', 'read')).toEqual(['municipality'])
    expect(scopesOf(['translator', 'communicator'], 'contacts', 'update')).toEqual(['language', 'organisation'])
  })

  test('gets no reach that none of the roles has', () => {
    for (const collection of collections) {
      for (const verb of verbs) {
        const single = new Set<Scope>(roles.flatMap((role) => scopesOf([role], collection, verb)))
        expect(new Set(scopesOf(roles, collection, verb))).toEqual(single)
      }
    }
  })
})

test('the table speaks of every collection, and of no other', () => {
  expect(Object.keys(capabilities).toSorted()).toEqual(collections.toSorted())
})
