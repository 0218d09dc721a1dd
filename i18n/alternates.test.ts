import { expect, test } from 'vitest'
import { alternatesOf } from './alternates'

test('a page names itself, its other languages, and Swedish for everybody else', () => {
  expect(alternatesOf('/ar/malaras/loften?sida=2', ['sv', 'ar'])).toEqual([
    ['sv', '/sv/malaras/loften?sida=2'],
    ['ar', '/ar/malaras/loften?sida=2'],
    ['x-default', '/sv/malaras/loften?sida=2'],
  ])
})

test('easy Swedish is left out, and belongs to no set itself', () => {
  expect(alternatesOf('/sv', ['sv', 'sv-simple', 'en']).map(([language]) => language)).toEqual([
    'sv',
    'en',
    'x-default',
  ])
  expect(alternatesOf('/sv-simple', ['sv', 'sv-simple', 'en'])).toEqual([])
})

test('Dari is told by the name that search engines know', () => {
  expect(alternatesOf('/prs', ['sv', 'fa', 'prs'])).toContainEqual(['fa-AF', '/prs'])
})

test('a language that the municipality does not show is in no set', () => {
  expect(alternatesOf('/fi/sodervik', ['sv', 'en'])).toEqual([])
})
