import { accountOfIdentity, claimAccount, unclaimedAccount } from '@/cms/queries/external-identities'
import type { Reading } from '@/cms/queries/reading'
import type { Outcome } from '@/domain/shared/outcome'

/** What the provider has sworn to. */
export interface Sworn {
  readonly issuer: string
  readonly subject: string
  /** Null unless the provider has verified it. */
  readonly email: string | null
}

export type MatchProblem = 'unknownAccount' | 'otherOrganisation'

/**
 * The account of somebody whom the provider vouches for. The first time it is found by the verified address, ever after
 * by the provider's own name for the person: an address may pass to somebody else. Never makes an account, and opens none
 * of another organisation than the one that the provider is set up for.
 */
export async function matchAccount(
  db: Reading,
  { issuer, subject, email }: Sworn,
  organisation: string,
): Promise<Outcome<string, MatchProblem>> {
  const known = await accountOfIdentity(db, issuer, subject)
  const account = known ?? (email === null ? null : await unclaimedAccount(db, issuer, email))
  if (account === null) return { ok: false, problem: 'unknownAccount' }
  if (account.organisation !== organisation) return { ok: false, problem: 'otherOrganisation' }
  if (known === null) await claimAccount(db, issuer, subject, account.id)
  return { ok: true, value: account.id }
}
