import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { missingPartsOf } from '@/domain/promises/missing-parts'
import { contentOf, hashOf } from './content-hash'
import { promiseFields } from './fields'

const stored = {
  id: 'promise',
  slug: 'ljusare-vag',
  title: 'Ljusare väg',
  areas: ['centrum'],
  from: '2026-01-01T12:00:00.000Z',
  to: '2026-12-31T12:00:00.000Z',
  parties: ['kommunen', 'polisen'],
  problemStatement: 'Det är mörkt.',
  desiredEffects: [{ id: 'e1', text: 'Fler går ut.' }],
  commitments: [
    { id: 'c1', text: 'Byta lampor', owners: ['kommunen'], due: '2026-10-25T12:00:00.000Z', continuous: false },
    { id: 'c2', text: 'Gå ronder', owners: ['polisen'], due: null, continuous: true },
  ],
  followUpFrequency: 'quarterly',
  signatories: [{ id: 's1', role: 'Kommunpolis', organisation: 'polisen', date: '2026-01-01T12:00:00.000Z' }],
  focusAreas: ['a'],
  basis: 'Vandring',
  previousPromise: 'earlier',
  externalLinks: [{ id: 'l1', url: 'https://site.invalid', organisation: 'kommunen' }],
  changeLog: [{ id: 'g1', date: '2026-02-01T12:00:00.000Z', what: 'Fler lampor', why: 'Det var för mörkt' }],
}
const hash = (promise: unknown) => hashOf(contentOf(promise))

describe('the hash an approval refers to', () => {
  test('is the same whether relations come as ids or as whole documents', () => {
    const whole = (id: string) => ({ id, name: 'Ett namn', updatedAt: '2026-01-01' })
    const populated = {
      ...stored,
      areas: stored.areas.map(whole),
      parties: stored.parties.map(whole),
      focusAreas: stored.focusAreas.map(whole),
      previousPromise: whole('earlier'),
      commitments: stored.commitments.map((row) => ({ ...row, owners: row.owners.map(whole) })),
      signatories: stored.signatories.map((row) => ({ ...row, organisation: whole(row.organisation) })),
      externalLinks: stored.externalLinks.map((row) => ({ ...row, organisation: whole(row.organisation) })),
    }
    expect(hash(populated)).toBe(hash(stored))
  })

  test('is the same whether days come as text or as moments', () => {
    expect(hash({ ...stored, from: new Date(stored.from), to: new Date(stored.to) })).toBe(hash(stored))
  })

  test('is the same whatever happens around the words', () => {
    const later = {
      ...stored,
      slug: 'annan',
      editorialState: 'approved',
      approvals: [{ contentHash: 'x' }],
      _status: 'draft',
    }
    expect(hash(later)).toBe(hash(stored))
  })

  test('is another as soon as a word is', () => {
    expect(hash({ ...stored, title: 'Ljusare vägar' })).not.toBe(hash(stored))
  })

  test('is sixty-four hexadecimal signs', () => {
    expect(hash(stored)).toMatch(/^[0-9a-f]{64}$/)
  })
})

test('a promise as it is stored lacks nothing', () => {
  expect(missingPartsOf(contentOf(stored))).toEqual([])
})

describe('what is approved', () => {
  /** Public, yet not approved: the address, and what withdrawing and publishing themselves write. */
  const notApproved = ['slug', 'publishedOn', 'withdrawnOn', 'withdrawalKind', 'withdrawalReason', 'replacedBy']
  const approved = pathsIn(contentOf(stored))

  test('is every public field of a promise but the address and the marks of publishing', () => {
    expect(approved).toEqual(
      publicPaths(promiseFields)
        .filter((path) => !notApproved.includes(path))
        .toSorted(),
    )
  })

  test('is nothing that does not exist', () => {
    expect(publicPaths(promiseFields)).toEqual(expect.arrayContaining(notApproved))
  })
})

/** Paths of the fields that residents see; a list stands for its rows. */
function publicPaths(fields: readonly Field[], prefix = ''): readonly string[] {
  return fields.flatMap((field) => {
    if (field.type === 'row') return publicPaths(field.fields, prefix)
    if (!('name' in field) || field.custom?.visibility !== 'public') return []
    return field.type === 'array' ? publicPaths(field.fields, `${prefix}${field.name}.`) : [`${prefix}${field.name}`]
  })
}

function pathsIn(content: object): readonly string[] {
  return Object.entries(content)
    .flatMap(([key, value]) => {
      const rows: readonly unknown[] = Array.isArray(value) ? value : []
      const row = rows.find((one) => typeof one === 'object' && one !== null)
      return row ? Object.keys(row).map((inner) => `${key}.${inner}`) : [key]
    })
    .toSorted()
}
