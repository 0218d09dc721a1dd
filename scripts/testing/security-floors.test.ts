import { expect, test } from 'vitest'
import { findUnsafeVersions, isOlder, judge } from './security-floors'

test('what is installed here is above the floors and pinned', () => {
  expect(findUnsafeVersions()).toEqual([])
})

test.each([
  ['16.4.5', true],
  ['15.9.9', true],
  ['16.4.6', false],
  ['16.10.0', false],
  ['17.0.0', false],
])('%s is older than 16.4.6: %s', (version, older) => {
  expect(isOlder(version, '16.4.6')).toBe(older)
})

test('a version with a known hole, a mixed family and a banned plugin are each named', () => {
  const problems = judge([
    { name: 'next', version: '16.4.5' },
    { name: 'payload', version: '3.90.1' },
    { name: '@payloadcms/ui', version: '3.90.2' },
    { name: '@payloadcms/plugin-form-builder', version: '3.90.1' },
  ])
  expect(problems).toHaveLength(3)
})
