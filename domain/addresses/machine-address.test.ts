import { expect, test } from 'vitest'
import { machineAddress } from './machine-address'

test.each([
  '/api/health/live',
  '/api/health/ready',
  '/fonts/latin-ext.c3f0eab6.woff2',
  '/icons/lykta.svg',
  '/media/stig-med-lyktor-0a1b2c3d4e5f.png',
  '/media/stig-med-lyktor-0a1b2c3d4e5f-640x360.webp',
  '/theme/sodervik.0123456789abcdef.css',
  '/icons/share-arabic.png',
  '/robots.txt',
  '/sitemap.xml',
  '/.well-known/security.txt',
  '/api/v1',
  '/api/v1/promises.csv',
  '/api/v1/finns-ej',
  '/favicon.ico',
  '/svc/malaras/contact',
  '/svc/accessibility',
])('something is there for machines at %s', (path) => expect(machineAddress(path)).toBe('exists'))

test.each([
  '/api',
  '/api/finns-ej',
  '/api/v11',
  '/api/v2',
  '/svc',
  '/svc/x',
  '/svc/contact',
  '/svc/malaras/contact/x',
  '/svc/Malaras/contact',
  '/svc/malaras/surveys',
  '/svc/accessibility/x',
  '/fonts/x',
  '/robots.txt/x',
  '/sitemap.xml/x',
  '/icons/share-../x.png',
  '/.well-known/x',
  '/api/health/live/x',
  '/media',
  '/media/x',
  '/media/x.svg',
  '/media/x.html',
  '/media/../x.png',
  '/media/%2e%2e%2fx.png',
  '/media/sub/x.png',
  '/theme/sodervik.css',
])('nothing is there for machines at %s, and no page either', (path) => expect(machineAddress(path)).toBe('nothing'))

test.each(['/', '/sv', '/apix', '/sv/malaras/api', '/administration'])('%s is for readers', (path) =>
  expect(machineAddress(path)).toBeNull(),
)
