import { describe, expect, test } from 'vitest'
import { EnvironmentError, parseEnv } from './env'

const secret = 'a'.repeat(32)
const production = { DEMO: '0', APP_SECRET: secret, DATABASE_URL: 'postgresql://db/loftet' }

describe('with nothing set', () => {
  test('the site is a demo on localhost with an embedded database', () => {
    expect(parseEnv({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      dataDir: '.data',
      demo: true,
      demoPassword: null,
      appSecret: null,
      siteUrl: 'http://localhost:3000',
      role: 'all',
      logLevel: 'info',
      trustProxy: 0,
      chromiumPath: null,
      programFolders: [],
      securityContact: null,
      mail: null,
      oidc: null,
    })
  })

  test('a line left empty counts as not set', () => {
    expect(parseEnv({ PORT: '', DATABASE_URL: ' ', APP_SECRET: '' })).toEqual(parseEnv({}))
  })
})

describe('demo or not', () => {
  test('a database of its own means production unless the demo is asked for', () => {
    expect(parseEnv({ DATABASE_URL: 'postgres://db/x', APP_SECRET: secret }).demo).toBe(false)
    expect(parseEnv({ DATABASE_URL: 'postgres://db/x', DEMO: '1' }).demo).toBe(true)
  })

  test('production without a secret is refused, and the remedy is named', () => {
    expect(() => parseEnv({ DATABASE_URL: 'postgres://db/x' })).toThrow(/APP_SECRET: krävs.*openssl rand/)
  })

  test('a short secret is refused in the demo too', () => {
    expect(() => parseEnv({ APP_SECRET: 'kort' })).toThrow(/APP_SECRET: ska ha minst 32 tecken/)
  })
})

describe('the address of the site', () => {
  test('follows the port until it is set', () => {
    expect(parseEnv({ PORT: '3001' }).siteUrl).toBe('http://localhost:3001')
  })

  test('loses the slash at the end', () => {
    expect(parseEnv({ ...production, SITE_URL: 'https://loften.example.se/' }).siteUrl).toBe(
      'https://loften.example.se',
    )
  })

  test.each(['http://loften.example.se', 'http://localhost.example.se'])('in production %s is refused', (SITE_URL) => {
    expect(() => parseEnv({ ...production, SITE_URL })).toThrow(/SITE_URL: ska börja med https/)
  })

  test.each(['http://localhost:3000', 'http://127.0.0.1:8080', 'http://[::1]:3000'])(
    'in production %s may be plain',
    (SITE_URL) => {
      expect(parseEnv({ ...production, SITE_URL }).siteUrl).toBe(SITE_URL)
    },
  )

  test.each(['loften.example.se', 'https://x.se/sv', 'https://x.se/?a', 'ftp://x.se', 'https://me@x.se'])(
    '%s is not the address of a site',
    (SITE_URL) => {
      expect(() => parseEnv({ SITE_URL })).toThrow(EnvironmentError)
    },
  )
})

describe('words about what is wrong', () => {
  test('every variable that is wrong is named at once', () => {
    const wrong = {
      PORT: 'tre',
      ROLE: 'boss',
      TRUST_PROXY: '-1',
      DATABASE_URL: 'mysql://x',
      DEMO: 'ja',
      LOG_LEVEL: 'x',
    }
    const said = sayProblems(wrong)
    for (const name of Object.keys(wrong)) expect(said).toContain(`${name}: `)
    expect(said).toContain('Skriv till exempel PORT=3000.')
  })

  test.each(['0', '65536', '3e3', '3000.5'])('%s is not a port', (PORT) => {
    expect(() => parseEnv({ PORT })).toThrow(/PORT: ska vara ett heltal mellan 1 och 65535/)
  })

  test('no value is repeated that could be a secret', () => {
    expect(sayProblems({ APP_SECRET: 'hemlig', DEMO_PASSWORD: 'dold', DATABASE_URL: 'mysql://u:pw@x' })).not.toMatch(
      /hemlig|dold|pw/,
    )
  })
})

function sayProblems(source: Record<string, string>): string {
  try {
    parseEnv(source)
  } catch (error) {
    return String(error)
  }
  throw new Error('the environment was accepted')
}

describe('where to report a hole', () => {
  test.each([
    ['sakerhet@example.se', 'mailto:sakerhet@example.se'],
    ['mailto:sakerhet@example.se', 'mailto:sakerhet@example.se'],
    ['https://example.se/sakerhet', 'https://example.se/sakerhet'],
    ['tel:+46-8-465-004-00', 'tel:+46-8-465-004-00'],
  ])('may be written as %s', (SECURITY_CONTACT, contact) => {
    expect(parseEnv({ SECURITY_CONTACT }).securityContact).toBe(contact)
  })

  test.each(['http://example.se', 'sakerhet', 'a@b.se\nContact: x@y.se', 'https://a b'])(
    'is no %s',
    (SECURITY_CONTACT) => {
      expect(() => parseEnv({ SECURITY_CONTACT })).toThrow(/SECURITY_CONTACT: ska vara en e-postadress/)
    },
  )
})

describe('mail', () => {
  test('has a sender when there is a server to send by', () => {
    expect(() => parseEnv({ SMTP_URL: 'smtp://post.example.se' })).toThrow(/MAIL_FROM: krävs/)
    const settings = { SMTP_URL: 'smtps://post.example.se', MAIL_FROM: 'Löftet <loftet@example.se>' }
    expect(parseEnv(settings).mail).toEqual({ smtpUrl: settings.SMTP_URL, from: settings.MAIL_FROM })
  })

  test.each([
    [{ SMTP_URL: 'post.example.se', MAIL_FROM: 'a@example.se' }, /SMTP_URL: ska börja med smtp/],
    [{ SMTP_URL: 'smtp://x', MAIL_FROM: 'ingen' }, /MAIL_FROM: ska vara en e-postadress/],
  ])('%j is refused in words', (settings, words) => {
    expect(() => parseEnv(settings)).toThrow(words)
  })
})

describe('sign-in at the organisation’s provider', () => {
  const whole = {
    OIDC_ISSUER: 'https://inloggning.example.se',
    OIDC_CLIENT_ID: 'loftet',
    OIDC_CLIENT_SECRET: 'hemligt',
    OIDC_ORGANISATION: 'malaras-kommun',
  }

  test('is set up whole or not at all', () => {
    expect(parseEnv(whole).oidc).toEqual({
      issuer: whole.OIDC_ISSUER,
      clientId: 'loftet',
      clientSecret: 'hemligt',
      name: 'organisationens konto',
      organisation: 'malaras-kommun',
      secondFactor: null,
    })
    expect(() => parseEnv({ ...whole, OIDC_ORGANISATION: '' })).toThrow(/OIDC_ORGANISATION/)
  })

  test('goes over https, except on this machine', () => {
    expect(() => parseEnv({ ...whole, OIDC_ISSUER: 'http://inloggning.example.se' })).toThrow(/OIDC_ISSUER/)
    expect(() => parseEnv({ ...whole, OIDC_ISSUER: 'http://localhost.example.se' })).toThrow(/OIDC_ISSUER/)
    expect(parseEnv({ ...whole, OIDC_ISSUER: 'http://localhost:4000' }).oidc?.issuer).toBe('http://localhost:4000')
  })
})
