import { parseCookies } from 'payload/shared'
import { z } from 'zod'
import { seal, unseal } from '@/cms/accounts/keys'
import { usesHttps } from '@/cms/site-address'

const attemptSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), begun: z.number() })
/** What the browser carries from the button to the way back, closed so that it can read none of it. */
export type Attempt = z.output<typeof attemptSchema>

const secondsToComeBack = 10 * 60

/** Lax, for the way back from the provider is a visit from another site. */
export function attemptCookie(attempt: Attempt): string {
  return cookie(seal('oidc-sign-in', '', JSON.stringify(attempt)), secondsToComeBack)
}

export function spentAttemptCookie(): string {
  return cookie('', 0)
}

/** The attempt that this browser began within the last ten minutes; null when it began none. */
export function readAttempt(headers: Request['headers'], now = Date.now()): Attempt | null {
  const text = unseal('oidc-sign-in', '', parseCookies(headers).get(name()) ?? '')
  if (text === null) return null
  const attempt = attemptSchema.parse(JSON.parse(text))
  return now - attempt.begun <= secondsToComeBack * 1000 ? attempt : null
}

function cookie(value: string, seconds: number): string {
  const secure = usesHttps() ? '; Secure' : ''
  return `${name()}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`
}

function name(): string {
  return usesHttps() ? '__Host-loftet-oidc' : 'loftet-oidc'
}
