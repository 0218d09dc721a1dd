/**
 * The house: every layer, where it lives, and what it may import. Read by dependency-cruiser.config.mjs, which enforces
 * it, and by tests/fences/layers.test.ts, which plants an offence against every rule. The why of what may surprise is in
 * docs/decisions/0001-layers.md.
 *
 * A path that ends in `/` is a folder with all below it, any other path is one file. A file belongs to the first layer
 * that holds it. Test files may import anything, and nothing else may import them.
 *
 * @typedef {object} Layer
 * @property {string} name
 * @property {readonly string[]} at where its files are
 * @property {RegExp} [only] which of the files there, if not all
 * @property {readonly string[]} imports which of our own files it may import
 * @property {readonly string[]} [except] what it may not import all the same
 * @property {readonly string[]} [typesOf] what it may import types from, but nothing that exists at run time
 * @property {readonly string[]} packages from npm
 * @property {boolean} [builtins] whether it may use what Node brings along
 */

/** What a visitor's browser may be sent. */
export const clientFile = /\.client\.tsx$/

export const testFile = /(^tests\/|\.(test|spec)\.tsx?$)/

/** @type {readonly Layer[]} */
export const layers = [
  { name: 'domain', at: ['domain/'], imports: ['domain/'], packages: ['zod'] },
  { name: 'i18n', at: ['i18n/'], imports: ['domain/locales/', 'i18n/', 'messages/'], packages: ['next-intl'] },
  {
    name: 'ui-client',
    at: ['ui/'],
    only: clientFile,
    imports: ['domain/', 'i18n/paths.ts', 'ui/'],
    packages: ['react', 'zod/mini'],
  },
  { name: 'ui', at: ['ui/'], imports: ['domain/', 'i18n/', 'ui/'], packages: ['next-intl', 'react'] },
  // Everybody reads it, so it needs nobody.
  { name: 'environment', at: ['server/platform/env.ts'], imports: [], packages: ['zod'] },
  {
    name: 'server',
    at: ['server/'],
    imports: [
      'cms/generated/payload-types.ts',
      'cms/migrations/',
      'cms/payload.config.ts',
      'cms/queries/',
      'cms/tables/',
      'content/',
      'domain/',
      'i18n/',
      'server/',
    ],
    except: ['content/demo/'],
    packages: [
      'd3-geo',
      'drizzle-orm',
      'next',
      'payload',
      'pg',
      'pino',
      'playwright-core',
      'rate-limiter-flexible',
      'react',
      'server-only',
      'uqr',
      'zod',
    ],
    builtins: true,
  },
  {
    name: 'cms-client',
    at: ['cms/'],
    only: clientFile,
    imports: ['cms/views/', 'domain/'],
    packages: ['@payloadcms/ui', 'payload', 'react', 'zod/mini'],
  },
  {
    name: 'cms-views',
    at: ['cms/views/'],
    imports: ['cms/access/', 'cms/activities/', 'cms/queries/', 'cms/views/', 'domain/', 'i18n/', 'server/', 'ui/'],
    typesOf: ['cms/'],
    packages: ['@payloadcms/next', '@payloadcms/ui', 'next', 'next-intl', 'payload', 'react'],
  },
  {
    name: 'cms-generated',
    at: ['cms/generated/'],
    imports: ['cms/'],
    packages: ['@payloadcms/next', '@payloadcms/plugin-multi-tenant', '@payloadcms/ui', 'payload'],
  },
  {
    name: 'cms-queries',
    at: ['cms/queries/'],
    imports: ['cms/queries/', 'cms/tables/', 'domain/'],
    packages: ['drizzle-orm', 'zod'],
    builtins: true,
  },
  {
    name: 'cms',
    at: ['cms/'],
    imports: ['cms/', 'content/', 'domain/', 'server/platform/env.ts'],
    except: ['cms/generated/import-map.ts', 'cms/views/'],
    packages: [
      '@payloadcms/db-postgres',
      '@payloadcms/plugin-multi-tenant',
      '@payloadcms/translations',
      '@zxcvbn-ts/language-common',
      'csv-parse',
      'drizzle-orm',
      'nodemailer',
      'openid-client',
      'otpauth',
      'payload',
      'pg',
      'read-excel-file',
      'sharp',
      'uqr',
      'write-excel-file',
      'zod',
    ],
    builtins: true,
  },
  {
    name: 'app-staff',
    at: ['app/(payload)/'],
    imports: ['app/(payload)/', 'cms/access/', 'cms/generated/', 'cms/payload.config.ts', 'server/platform/env.ts'],
    packages: ['@payloadcms/next', 'next', 'payload', 'react'],
  },
  {
    name: 'app-public',
    at: ['app/'],
    imports: ['app/', 'domain/', 'i18n/', 'server/', 'ui/'],
    except: ['app/(payload)/'],
    packages: ['next', 'next-intl', 'react'],
  },
  { name: 'demo-content', at: ['content/demo/'], imports: ['content/demo/'], typesOf: ['domain/'], packages: [] },
  { name: 'content', at: ['content/'], imports: ['content/', 'domain/'], except: ['content/demo/'], packages: [] },
  {
    name: 'scripts-testing',
    at: ['scripts/test.ts', 'scripts/testing/'],
    imports: ['scripts/', 'server/platform/find-chromium.ts'],
    packages: ['@playwright/test', 'zod'],
    builtins: true,
  },
  {
    name: 'scripts',
    at: ['scripts/'],
    imports: [
      'cms/',
      'content/',
      'domain/',
      'scripts/',
      'server/platform/env.ts',
      'server/platform/logger.ts',
      'ui/styles/fonts/',
    ],
    except: ['cms/views/'],
    packages: ['next', 'payload', 'pg', 'zod'],
    builtins: true,
  },
  {
    name: 'proxy',
    at: ['proxy.ts'],
    imports: ['domain/', 'i18n/', 'server/platform/security-headers.ts'],
    packages: ['next'],
  },
  { name: 'instrumentation', at: ['instrumentation.ts'], imports: ['server/'], packages: [] },
  {
    name: 'next-config',
    at: ['next.config.ts'],
    imports: ['server/platform/security-headers.ts'],
    packages: ['@payloadcms/next', 'next', 'next-intl'],
  },
]

/** Folders of features. A feature imports itself and what is open, an open folder imports no feature. They meet in app. */
export const features = [
  { name: 'ui-features', at: 'ui/', open: ['kit', 'layout', 'styles'] },
  { name: 'server-features', at: 'server/', open: ['forms', 'platform', 'views'] },
]

/** Read outside Next too, where `server-only` refuses to be loaded: by the CMS, by scripts and by next.config.ts. */
export const serverFilesForAll = [
  'server/platform/env.ts',
  'server/platform/find-chromium.ts',
  'server/platform/logger.ts',
  'server/platform/security-headers.ts',
]

/** Payload's command line and our scripts run without Next: nothing they reach may ask for `server-only`. */
export const runsWithoutNext = ['cms/payload.config.ts', 'scripts/']

/** A client file is sent with everything it reaches, types aside. Full zod alone would break the script budget. */
export const neverSent = {
  files: ['cms/', 'content/', 'messages/', 'server/'],
  packages: ['next', 'next-intl', 'payload', 'zod'],
  exceptPackages: ['zod/mini'],
}
