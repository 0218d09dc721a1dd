import { expect, test } from 'vitest'
import { securityTxt } from './security-txt'

const now = new Date('2026-11-25T22:30:00Z')
const text = securityTxt({ contact: 'mailto:sakerhet@example.se', siteUrl: 'https://loften.example.se', now })

test('who finds a hole is told where to report it, in which languages, and where that stands', () => {
  expect(text.split('\n')).toEqual([
    'Contact: mailto:sakerhet@example.se',
    'Expires: 2027-05-24T00:00:00Z',
    'Preferred-Languages: sv, en',
    'Canonical: https://loften.example.se/.well-known/security.txt',
    '',
  ])
})

test('it runs out later than today and within a year', () => {
  const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '')
  expect(expires).toBeGreaterThan(now.getTime())
  expect(expires).toBeLessThan(now.getTime() + 365 * 86_400_000)
})
