import { describe, expect, test } from 'vitest'
import { personOf } from './person'

const account = {
  id: 'account',
  roles: ['communicator', 'translator'],
  organisation: 'kommunen',
  tenants: [{ id: 'row', tenant: 'malaras' }, { tenant: 'sodervik' }],
  languages: ['fi', 'sv-simple'],
}
const person = {
  id: 'account',
  roles: ['communicator', 'translator'],
  organisation: 'kommunen',
  municipalities: ['malaras', 'sodervik'],
  languages: ['fi', 'sv-simple'],
}

describe('the person behind an account', () => {
  test('has its roles, organisation, municipalities and languages', () => {
    expect(personOf(account)).toMatchObject(person)
  })

  test('is the same when relations come as whole documents', () => {
    const full = { ...account, organisation: { id: 'kommunen', slug: 'x' }, tenants: [{ tenant: { id: 'malaras' } }] }
    expect(personOf(full)).toMatchObject({ ...person, municipalities: ['malaras'] })
  })

  test('belongs nowhere and may nothing when the account says nothing', () => {
    const bare = { id: 'account', organisation: null, roles: null, tenants: null, languages: null }
    const nobody = { roles: [], organisation: null, municipalities: [], languages: [] }
    expect(personOf(bare)).toMatchObject(nobody)
    expect(personOf({ id: 'account' })).toMatchObject(nobody)
  })

  test('loses municipalities that no longer exist', () => {
    expect(personOf({ ...account, tenants: [{ tenant: null }, { tenant: 'malaras' }] })).toMatchObject({
      municipalities: ['malaras'],
    })
  })

  test('must change a password from the command line only when the account says so', () => {
    expect(personOf(account)?.hasOneTimePassword).toBe(false)
    expect(personOf({ ...account, hasOneTimePassword: null })?.hasOneTimePassword).toBe(false)
    expect(personOf({ ...account, hasOneTimePassword: true })?.hasOneTimePassword).toBe(true)
  })
})

describe('nobody', () => {
  test.each([
    ['is behind a request without an account', null],
    ['is behind a request that names none', undefined],
    ['is an account without an id', { ...account, id: undefined }],
    ['is an account whose id is a number', { ...account, id: 7 }],
    ['has a role that does not exist', { ...account, roles: ['communicator', 'superuser'] }],
    ['has a role that is no list', { ...account, roles: 'operator' }],
    ['translates into a language that does not exist', { ...account, languages: ['sv-SE'] }],
  ])('%s', (_, user) => {
    expect(personOf(user)).toBeNull()
  })
})
