import { expect, test } from 'vitest'
import { machineAddress } from './machine-address'

test.each([
  '/api/health/live',
  '/api/health/ready',
  '/api/v1',
  '/api/v1/promises.csv',
  '/api/v1/finns-ej',
  '/fonts/latin-ext.c3f0eab6.woff2',
  '/icons/lykta.svg',
])('something is there for machines at %s', (path) => expect(machineAddress(path)).toBe('exists'))

test.each([
  '/api',
  '/api/finns-ej',
  '/api/v11',
  '/api/v2',
  '/svc/x',
  '/fonts/x',
  '/robots.txt',
  '/favicon.ico',
  '/.well-known/x',
  '/api/health/live/x',
])('nothing is there for machines at %s, and no page either', (path) => expect(machineAddress(path)).toBe('nothing'))

test.each(['/', '/sv', '/apix', '/sv/malaras/api', '/administration'])('%s is for readers', (path) =>
  expect(machineAddress(path)).toBeNull(),
)
