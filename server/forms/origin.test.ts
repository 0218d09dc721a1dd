import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetEnv } from '@/server/platform/env'
import { isForeign } from './origin'

const site = 'https://loften.example'
const foreign = (headers: Readonly<Record<string, string>>) =>
  isForeign(new Request(`${site}/svc/malaras/contact`, { method: 'POST', headers }))

beforeEach(() => use({ DEMO: '0', SITE_URL: site, APP_SECRET: 'x'.repeat(40), DATABASE_URL: 'postgresql://x/y' }))
afterEach(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

test.each([
  ['the browser says that it is from here', { 'sec-fetch-site': 'same-origin' }],
  ['the browser says so though it hides the origin', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
  ['an older browser names our address', { origin: site }],
])('a form is ours when %s', (_, headers) => expect(foreign({ ...headers })).toBe(false))

test.each([
  ['another site posts it', { 'sec-fetch-site': 'cross-site', origin: 'https://annan.example' }],
  ['a neighbour under the same domain posts it', { 'sec-fetch-site': 'same-site', origin: site }],
  ['somebody opened a link to it', { 'sec-fetch-site': 'none' }],
  ['an older browser names another address', { origin: 'https://annan.example' }],
  ['our name is used without https', { origin: 'http://loften.example' }],
  ['nothing says where it comes from', {}],
  ['the origin is hidden', { origin: 'null' }],
  ['it says to be from wherever it was sent to', { origin: 'https://annan.example', host: 'annan.example' }],
])('a form is foreign when %s', (_, headers) => expect(foreign({ ...headers })).toBe(true))

test('a demonstration may be reached by another name than its own', () => {
  use({ DEMO: '1', SITE_URL: 'http://localhost:3000' })
  expect(foreign({ origin: 'http://192.0.2.7:3000', host: '192.0.2.7:3000' })).toBe(false)
  expect(foreign({ origin: 'http://annan.example', host: '192.0.2.7:3000' })).toBe(true)
  expect(foreign({ origin: 'null', host: 'null' })).toBe(true)
})

function use(settings: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  forgetEnv()
}
