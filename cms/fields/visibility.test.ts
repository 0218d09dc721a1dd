import type { TextField } from 'payload'
import { describe, expect, test } from 'vitest'
import { internal, shown } from './visibility'

const title: TextField = { name: 'title', type: 'text', label: 'Rubrik', required: true, localized: true }

/** What the field's own check says of a value typed in a language; true is in order. */
function verdict(field: TextField, value: unknown, locale: string | null): unknown {
  const validate: unknown = field.validate
  return typeof validate === 'function' ? validate(value, { req: { locale } }) : 'no check'
}

describe('staff see beside each field who it is for', () => {
  test('residents', () => {
    expect(shown(title)).toMatchObject({ label: 'Rubrik · publikt', custom: { visibility: 'public' } })
  })

  test('the own side only', () => {
    expect(internal(title)).toMatchObject({ label: 'Rubrik · internt', custom: { visibility: 'internal' } })
  })

  test('by the name of the field where it has no label', () => {
    expect(internal({ name: 'note', type: 'text' })).toMatchObject({ label: 'note · internt' })
  })

  test('without losing what else is said about the field', () => {
    const field = shown({ ...title, admin: { description: 'Kort.' }, custom: { other: 1 }, index: true })
    expect(field).toMatchObject({
      admin: { description: 'Kort.', className: 'visibility-public' },
      custom: { other: 1, visibility: 'public' },
      index: true,
    })
  })

  test('and the field that was marked stays as it was', () => {
    const before = structuredClone(title)
    shown(title)
    internal(title)
    expect(title).toEqual(before)
  })
})

describe('a required public text', () => {
  const field = shown(title)

  test.each(['sv', null])('must have words in Swedish (locale %j)', (locale) => {
    expect(verdict(field, 'Ljus', locale)).toBe(true)
    for (const empty of ['', '  ', null, undefined]) {
      expect(verdict(field, empty, locale)).toBe('Fyll i fältet på svenska.')
    }
  })

  test('may be empty in a translation, which may come later', () => {
    expect(field.required).toBe(false)
    expect(verdict(field, '', 'ar')).toBe(true)
    expect(verdict(field, null, 'sv-simple')).toBe(true)
  })
})

describe('nothing is relaxed', () => {
  test('for a text that is the same in every language', () => {
    expect(shown({ ...title, localized: false })).toMatchObject({ required: true })
  })

  test('for an internal text', () => {
    expect(internal(title)).toMatchObject({ required: true })
  })

  test('for a text that need not be there', () => {
    expect(shown({ ...title, required: false }).validate).toBeUndefined()
  })
})
