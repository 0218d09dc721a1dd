import { describe, expect, test } from 'vitest'
import { localeKeys } from '@/domain/locales/locales'
import { securityHeaders } from './security-headers'

const rules = securityHeaders({ withPolicies: true })

/** What is sent at the addresses that a rule names. */
function headerOf(source: string, key: string): string | undefined {
  const headers = rules.filter((rule) => rule.source === source).flatMap((rule) => rule.headers)
  return headers.find((header) => header.key === key)?.value
}
const residents = rules.map(({ source }) => source).filter((source) => source.startsWith('/((?!'))

describe('every page for residents', () => {
  const isMeant = (path: string) => residents.some((source) => new RegExp(`^${source}$`).test(path))

  test.each([
    ...localeKeys.map((locale) => `/${locale}/malaras`),
    '/sv',
    '/xx/malaras',
    '/finns-inte',
    '/administration',
  ])('is meant, also where nothing is: %s', (path) => expect(isMeant(path)).toBe(true))

  test.each(['/admin', '/admin/login', '/cms-api/users', '/_next/static/a.css', '/svc/malaras/contact'])(
    'is not meant: %s',
    (path) => expect(isMeant(path)).toBe(false),
  )

  test('runs no script, and takes style, fonts and pictures from nowhere else', () => {
    for (const source of residents) {
      const policy = headerOf(source, 'Content-Security-Policy')?.split('; ')
      expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'none'", "style-src 'self'"]))
      expect(policy).toEqual(expect.arrayContaining(["form-action 'self'", "frame-ancestors 'none'"]))
    }
  })
})

test('what was uploaded can do nothing where it is opened', () => {
  expect(headerOf('/media/:path*', 'Content-Security-Policy')).toBe("default-src 'none'; sandbox")
  // The last rule for a header is the one that Next sends.
  const withPolicy = rules.filter(({ headers }) => headers.some(({ key }) => key === 'Content-Security-Policy'))
  const [last] = withPolicy
    .map(({ source }) => source)
    .filter((source) => /media|\(\?!/.test(source))
    .slice(-1)
  expect(last).toBe('/media/:path*')
})

test('no policy names another host', () => {
  const policies = rules.flatMap(({ headers }) => headers).filter(({ key }) => key === 'Content-Security-Policy')
  expect(policies.length).toBeGreaterThan(0)
  for (const { value } of policies) expect(value).not.toMatch(/https?:|\*|\.[a-z]/)
})

test('a form posted here says where it comes from, and other hosts learn nothing', () => {
  expect(headerOf('/:path*', 'Referrer-Policy')).toBe('same-origin')
})

test('a browser guesses no content types, and no page may ask for camera, place or microphone', () => {
  expect(headerOf('/:path*', 'X-Content-Type-Options')).toBe('nosniff')
  expect(headerOf('/:path*', 'Permissions-Policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/)
})

test('what staff see is kept in no cache', () => {
  expect(headerOf('/admin/:path*', 'Cache-Control')).toBe('no-store')
  expect(headerOf('/cms-api/:path*', 'Cache-Control')).toBe('no-store')
})

test('without policies, for development, the other headers stay', () => {
  const plain = securityHeaders({ withPolicies: false })
  const keys = plain.flatMap(({ headers }) => headers.map(({ key }) => key))
  expect(keys).not.toContain('Content-Security-Policy')
  expect(keys).toContain('Referrer-Policy')
  expect(plain.every(({ headers }) => headers.length > 0)).toBe(true)
})
