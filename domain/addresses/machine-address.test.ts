import { expect, test } from 'vitest'
import { machineAddress } from './machine-address'

test.each([
  '/api/health/live',
  '/api/health/ready',
  '/fonts/latin-ext.c3f0eab6.woff2',
  '/icons/lykta.svg',
  '/icons/share-arabic.png',
  '/robots.txt',
  '/sitemap.xml',
  '/.well-known/security.txt',
])('something is there for machines at %s', (path) => expect(machineAddress(path)).toBe('exists'))

test.each([
  '/api',
  '/api/finns-ej',
  '/svc/x',
  '/fonts/x',
  '/robots.txt/x',
  '/sitemap.xml/x',
  '/icons/share-../x.png',
  '/favicon.ico',
  '/.well-known/x',
  '/api/health/live/x',
])('nothing is there for machines at %s, and no page either', (path) => expect(machineAddress(path)).toBe('nothing'))

test.each(['/', '/sv', '/apix', '/sv/malaras/api', '/administration'])('%s is for readers', (path) =>
  expect(machineAddress(path)).toBeNull(),
)
