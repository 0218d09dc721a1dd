import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Endpoint, PayloadRequest } from 'payload'
import { type Attempt, attemptCookie, readAttempt, spentAttemptCookie } from '@/cms/accounts/oidc/attempt'
import { matchAccount } from '@/cms/accounts/oidc/match-account'
import { openSession } from '@/cms/accounts/oidc/open-session'
import { refusedPage, type SignInProblem, signedInPage } from '@/cms/accounts/oidc/pages'
import { callbackAddress, discoverProvider } from '@/cms/accounts/oidc/provider'
import { swornClaims } from '@/cms/accounts/oidc/sworn-claims'
import { recordAudit } from '@/cms/audit/record-audit'
import { inOneTransaction } from '@/cms/files/in-one-transaction'
import { sessionOf } from '@/cms/hooks/session'
import { factorStanding } from '@/cms/queries/second-factors'
import type { Outcome } from '@/domain/shared/outcome'
import { type OidcSettings, readEnv } from '@/server/platform/env'

/** Sign-in at the organisation's own provider: there by the button, and back. */
export const oidcEndpoints: Endpoint[] = [
  { path: '/oidc/start', method: 'get', handler: (req) => whereSetUp(req, begin) },
  { path: '/oidc/callback', method: 'get', handler: (req) => whereSetUp(req, comeBack) },
]

type Step = (req: PayloadRequest, settings: OidcSettings) => Promise<Response>

async function whereSetUp(req: PayloadRequest, step: Step): Promise<Response> {
  const { oidc } = readEnv()
  if (oidc === null) return new Response(null, { status: 404 })
  try {
    return await step(req, oidc)
  } catch (problem) {
    // Only the kind of fault: what a provider says may hold a key or an address.
    req.payload.logger.warn(`oidc.failed ${codeOf(problem)}`)
    return refusedPage('failed', [spentAttemptCookie()])
  }
}

async function begin(_: PayloadRequest, settings: OidcSettings): Promise<Response> {
  const provider = await discoverProvider(settings)
  const attempt: Attempt = {
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    begun: Date.now(),
  }
  const address = buildAuthorizationUrl(provider, {
    redirect_uri: callbackAddress(),
    scope: 'openid email',
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    ...acrWish(settings),
  })
  const headers = { Location: address.href, 'Set-Cookie': attemptCookie(attempt), 'Cache-Control': 'no-store' }
  return new Response(null, { status: 303, headers })
}

function acrWish({ secondFactor }: OidcSettings): Record<string, string> {
  return secondFactor === null || secondFactor === 'always' ? {} : { acr_values: secondFactor }
}

async function comeBack(req: PayloadRequest, settings: OidcSettings): Promise<Response> {
  const attempt = readAttempt(req.headers)
  if (attempt === null) return refusedPage('failed', [spentAttemptCookie()])
  const provider = await discoverProvider(settings)
  const tokens = await authorizationCodeGrant(provider, new URL(`${callbackAddress()}${req.search ?? ''}`), {
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.verifier,
    idTokenExpected: true,
  })
  const { sworn, isTwoFactor } = await swornClaims(provider, tokens, settings)
  const outcome = await inOneTransaction(req, async () => {
    const matched = await matchAccount(await sessionOf(req), sworn, settings.organisation)
    return matched.ok ? signIn(req, matched.value, isTwoFactor) : refuse(req, null, matched.problem)
  })
  if (!outcome.ok) return refusedPage(outcome.problem, [spentAttemptCookie()])
  return signedInPage([outcome.value, spentAttemptCookie()])
}

/** An account with a second factor of its own is never opened with one factor, whoever vouches for it. */
async function signIn(req: PayloadRequest, id: string, isTwoFactor: boolean): Promise<Outcome<string, SignInProblem>> {
  const { isOn } = await factorStanding(await sessionOf(req), id)
  if (isOn && !isTwoFactor) return refuse(req, id, 'needsCode')
  const account = await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req })
  return { ok: true, value: await openSession(req, { ...account, collection: 'users' }, isTwoFactor) }
}

async function refuse(
  req: PayloadRequest,
  document: string | null,
  problem: SignInProblem,
): Promise<Outcome<string, SignInProblem>> {
  const who = document === null ? {} : { document }
  const details = { way: 'provider', problem }
  await recordAudit(req, { action: 'accounts.signInRefused', collection: 'users', ...who, details })
  return { ok: false, problem }
}

function codeOf(problem: unknown): string {
  return typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : 'unknown'
}
