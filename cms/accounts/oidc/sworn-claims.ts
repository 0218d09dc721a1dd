import {
  type Configuration,
  fetchUserInfo,
  type TokenEndpointResponse,
  type TokenEndpointResponseHelpers,
} from 'openid-client'
import { z } from 'zod'
import type { Sworn } from '@/cms/accounts/oidc/match-account'
import type { OidcSettings } from '@/server/platform/env'

const emailClaims = z.object({ email: z.string().optional(), email_verified: z.boolean().optional() })
const idClaims = emailClaims.extend({
  iss: z.string(),
  sub: z.string(),
  acr: z.string().optional(),
  amr: z.array(z.string()).optional(),
})

type Tokens = TokenEndpointResponse & TokenEndpointResponseHelpers

/** Reads what the provider has sworn to; the address it may tell only when asked for it. */
export async function swornClaims(
  provider: Configuration,
  tokens: Tokens,
  settings: Pick<OidcSettings, 'secondFactor'>,
) {
  const claims = idClaims.parse(tokens.claims())
  const { email, email_verified: isVerified } =
    claims.email === undefined
      ? emailClaims.parse(await fetchUserInfo(provider, tokens.access_token, claims.sub))
      : claims
  const sworn: Sworn = { issuer: claims.iss, subject: claims.sub, email: isVerified ? (email ?? null) : null }
  return { sworn, isTwoFactor: isTwoFactor(claims, settings.secondFactor) }
}

/** Whether the provider's word counts as the second factor too; `setting` is OIDC_SECOND_FACTOR. */
function isTwoFactor({ acr, amr }: z.output<typeof idClaims>, setting: string | null): boolean {
  if (setting === 'always') return true
  return setting === null ? (amr ?? []).includes('mfa') : acr === setting
}
