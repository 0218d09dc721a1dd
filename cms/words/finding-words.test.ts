import type { Field } from 'payload'
import { expect, test } from 'vitest'
import { promiseFields } from '@/cms/collections/promises/fields'
import { publicTextFields } from '@/domain/promises/public-texts'
import { findingSentence, textLabels } from './finding-words'

test('every text of a promise that residents read is looked through, and has the name that it has in the form', () => {
  expect(Object.fromEntries(publicTexts(promiseFields))).toEqual(textLabels)
  expect(Object.keys(textLabels)).toEqual([...publicTextFields])
})

test('a finding in a row says which row', () => {
  const finding = { key: '', kind: 'watchWord', quote: 'krig', advice: '' } as const
  expect(findingSentence({ ...finding, field: 'title', path: 'title' })).toBe('Ord att tänka på i ”Rubrik”: ”krig”.')
  expect(findingSentence({ ...finding, field: 'commitments.text', path: 'commitments.1.text' })).toContain(
    '”Åtagande 2”',
  )
})

/** The localised texts that are marked as public, by path, with their labels. */
function publicTexts(fields: readonly Field[], prefix = ''): readonly (readonly [string, string])[] {
  return fields.flatMap((field) => {
    if (field.type === 'row') return publicTexts(field.fields, prefix)
    if (field.type === 'array') return publicTexts(field.fields, `${field.name}.`)
    const isText = (field.type === 'text' || field.type === 'textarea') && field.localized
    if (!isText || field.custom?.visibility !== 'public') return []
    return [[`${prefix}${field.name}`, String(field.label).replace(' · publikt', '')] as const]
  })
}
