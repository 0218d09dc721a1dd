import { z } from 'zod'

export type Role = 'all' | 'public' | 'staff' | 'worker'

export interface Environment {
  readonly port: number
  readonly host: string
  /** Null means the embedded Postgres, until the start script has put its address in place. */
  readonly databaseUrl: string | null
  readonly dataDir: string
  readonly demo: boolean
  readonly demoPassword: string | null
  /** Null only in a demo that no script has prepared, such as a build. */
  readonly appSecret: string | null
  /** Scheme, host and port, without a slash at the end. */
  readonly siteUrl: string
  readonly role: Role
  readonly logLevel: LogLevel
  /** How many proxies in front of us may be believed about `X-Forwarded-For` and `X-Forwarded-Proto`. */
  readonly trustProxy: number
  /** The browser that makes PDFs; null means that one is looked for. */
  readonly chromiumPath: string | null
  /** Folders that programs are looked for in. */
  readonly programFolders: readonly string[]
  /** Where to report a hole, as an address with its scheme; null when nobody has said. */
  readonly securityContact: string | null
  /** How letters to staff are sent; null lets them land as files in `dataDir`. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null
  /** The organisation's own sign-in; null when staff have passwords only. */
  readonly oidc: OidcSettings | null
}

export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the button says after “Logga in med”. */
  readonly name: string
  /** Slug of the only organisation whose accounts it vouches for. */
  readonly organisation: string
  /** When its word counts as a second factor too: always, when it says so (null), or when it gives this `acr`. */
  readonly secondFactor: string | null
}

export type LogLevel = (typeof logLevels)[number]

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

let known: Environment | null = null

/** The environment of this process, read once. This is the only place in the app that looks at `process.env`. */
export function readEnv(): Environment {
  known ??= parseEnv(isBuilding() ? {} : process.env)
  return known
}

/** For scripts that have just written to `process.env`: the next `readEnv()` reads it again. */
export function forgetEnv(): void {
  known = null
}

/** Checks the variables and gives them types. Throws `EnvironmentError`, which says what to change. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = variables.safeParse(withoutEmpty(source))
  if (!parsed.success) throw new EnvironmentError(parsed.error.issues.map(inWords))
  const given = parsed.data
  const siteUrl = given.SITE_URL ?? `http://localhost:${given.PORT}`
  const demo = given.DEMO === undefined ? given.DATABASE_URL === undefined : given.DEMO === '1'
  if (!demo) refuseUnsafeProduction(siteUrl, given.APP_SECRET)
  return {
    port: given.PORT,
    host: given.HOST,
    databaseUrl: given.DATABASE_URL ?? null,
    dataDir: given.DATA_DIR,
    demo,
    demoPassword: given.DEMO_PASSWORD ?? null,
    appSecret: given.APP_SECRET ?? null,
    siteUrl,
    role: given.ROLE,
    logLevel: given.LOG_LEVEL,
    trustProxy: given.TRUST_PROXY,
    chromiumPath: given.CHROMIUM_PATH ?? null,
    programFolders: (given.PATH ?? '').split(':').filter((folder) => folder !== ''),
    securityContact: given.SECURITY_CONTACT ?? null,
    mail: mailOf(given.SMTP_URL, given.MAIL_FROM),
    oidc: oidcOf(given),
  }
}

function mailOf(smtpUrl: string | undefined, from: string | undefined): Environment['mail'] {
  if (smtpUrl === undefined) return null
  if (from === undefined)
    throw new EnvironmentError(['MAIL_FROM: krävs när SMTP_URL är satt: breven behöver en avsändare.'])
  return { smtpUrl, from }
}

/** All of it or nothing: half a provider would let nobody in, or anybody. */
function oidcOf(given: z.output<typeof variables>): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = given
  const organisation = given.OIDC_ORGANISATION
  if (issuer === undefined) return null
  if (clientId === undefined || clientSecret === undefined || organisation === undefined)
    throw new EnvironmentError(['OIDC_ISSUER: kräver också OIDC_CLIENT_ID, OIDC_CLIENT_SECRET och OIDC_ORGANISATION.'])
  const name = given.OIDC_NAME ?? 'organisationens konto'
  return { issuer, clientId, clientSecret, name, organisation, secondFactor: given.OIDC_SECOND_FACTOR ?? null }
}

/** Something in the environment is wrong. The message names each variable and what to do about it, in Swedish. */
export class EnvironmentError extends Error {
  constructor(problems: readonly string[]) {
    super(`Inställningarna stämmer inte:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'EnvironmentError'
  }
}

const variables = z.object({
  PORT: wholeNumber(1, 65_535, 'Skriv till exempel PORT=3000.').default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      'ska börja med postgresql://. Skriv till exempel postgresql://namn:losenord@server:5432/loftet, eller ta bort variabeln så startar en inbyggd databas.',
    )
    .optional(),
  DATA_DIR: z.string().default('.data'),
  DEMO: z.enum(['0', '1'], 'ska vara 1 (demo) eller 0 (skarp drift).').optional(),
  DEMO_PASSWORD: z.string().min(12, 'ska ha minst 12 tecken.').optional(),
  APP_SECRET: z.string().min(32, 'ska ha minst 32 tecken. Gör en med: openssl rand -hex 32').optional(),
  SITE_URL: z.string().transform(toOrigin).optional(),
  ROLE: z.enum(['all', 'public', 'staff', 'worker'], 'ska vara all, public, staff eller worker.').default('all'),
  LOG_LEVEL: z.enum(logLevels, `ska vara något av ${logLevels.join(', ')}.`).default('info'),
  TRUST_PROXY: wholeNumber(
    0,
    10,
    'Skriv hur många proxyservrar som står framför webbplatsen, 0 om ingen gör det.',
  ).default(0),
  CHROMIUM_PATH: z.string().optional(),
  PATH: z.string().optional(),
  SECURITY_CONTACT: z.string().transform(toContact).optional(),
  SMTP_URL: z
    .string()
    .regex(
      /^smtps?:\/\/\S+$/,
      'ska börja med smtp:// eller smtps://, till exempel smtps://namn:losenord@post.example.se.',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>\r\n]+<)?[^\s@<>]+@[^\s@<>]+>?$/,
      'ska vara en e-postadress, till exempel Löftet <loftet@example.se>.',
    )
    .optional(),
  OIDC_ISSUER: z
    .string()
    .regex(
      /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(:|\/|$))\S*$/,
      'ska vara adressen till er inloggningstjänst och börja med https://.',
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  OIDC_ORGANISATION: z.string().optional(),
  OIDC_SECOND_FACTOR: z.string().optional(),
})

function wholeNumber(smallest: number, largest: number, remedy: string) {
  const words = `ska vara ett heltal mellan ${smallest} och ${largest}. ${remedy}`
  return z.string().regex(/^\d+$/, words).transform(Number).pipe(z.number().min(smallest, words).max(largest, words))
}

function toOrigin(address: string, context: z.RefinementCtx): string {
  const url = URL.canParse(address) ? new URL(address) : null
  const isBare = url !== null && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  if (url && isBare && (url.protocol === 'http:' || url.protocol === 'https:')) return url.origin
  context.addIssue({
    code: 'custom',
    message: 'ska vara webbplatsens adress utan något efter värdnamnet, till exempel https://loften.example.se.',
  })
  return z.NEVER
}

/** An e-mail address may stand as people write it; the file that is made of it wants the scheme in front. */
function toContact(given: string, context: z.RefinementCtx): string {
  const contact = given.trim()
  if (/^(mailto:)?[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(contact)) return `mailto:${contact.replace(/^mailto:/, '')}`
  if (/^tel:\+\d[\d-]+$/.test(contact) || /^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/.test(contact)) return contact
  context.addIssue({
    code: 'custom',
    message: 'ska vara en e-postadress eller en adress som börjar med https://, till exempel sakerhet@example.se.',
  })
  return z.NEVER
}

function refuseUnsafeProduction(siteUrl: string, secret: string | undefined): void {
  const problems: string[] = []
  if (secret === undefined)
    problems.push('APP_SECRET: krävs när DEMO=0. Gör en med: openssl rand -hex 32. Den ska vara samma på alla noder.')
  const { protocol, hostname } = new URL(siteUrl)
  if (protocol !== 'https:' && !loopbackHost.test(hostname))
    problems.push(`SITE_URL: ska börja med https:// när DEMO=0. Nu står det ${siteUrl}.`)
  if (problems.length > 0) throw new EnvironmentError(problems)
}

/** `PORT=` in a file means that the line was left empty, not that the port is an empty text. */
function withoutEmpty(source: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''))
}

function inWords(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `${issue.path.map(String).join('.')}: ${issue.message}`
}

/** A build is the same for every installation, so it may not see what one of them has set. */
function isBuilding(): boolean {
  return process.env.NEXT_PHASE === 'phase-production-build'
}
