import type { PayloadRequest } from 'payload'
import { keyedHash, unseal } from '@/cms/accounts/keys'
import { lockout } from '@/cms/accounts/lockout'
import { stepOf } from '@/cms/accounts/second-factor/time-codes'
import { countFailure, isLocked } from '@/cms/queries/lockout'
import type { Reading } from '@/cms/queries/reading'
import { holdFactor, spendRecoveryCode, spendStep } from '@/cms/queries/second-factors'
import { readSignInCode } from '@/domain/access/sign-in-code'

type Verdict = 'right' | 'wrong' | 'locked' | 'noFactor'

/**
 * Checks a code of an account and spends it: none is right twice. A wrong one is counted before the answer is known to
 * anybody, in a transaction of its own that stands whatever the caller does. Guesses made at once wait for each other.
 */
export function checkCode({ payload }: Pick<PayloadRequest, 'payload'>, user: string, typed: string): Promise<Verdict> {
  return payload.db.drizzle.transaction(async (db) => {
    const factor = await holdFactor(db, user)
    if (factor === null || !factor.isConfirmed) return 'noFactor'
    if (await isLocked(db, user)) return 'locked'
    if (await isRight(db, user, factor.sealedSecret, typed)) return 'right'
    await countFailure(db, user, lockout)
    return 'wrong'
  })
}

async function isRight(db: Reading, user: string, sealedSecret: string, typed: string): Promise<boolean> {
  const given = readSignInCode(typed)
  if (given === null) return false
  if (given.kind === 'recovery') return spendRecoveryCode(db, user, keyedHash('recovery-code', user, given.code))
  const step = stepOfSealed(user, sealedSecret, given.code)
  return step !== null && spendStep(db, user, step)
}

/** Also for a secret that is not confirmed yet. Throws when the secret cannot be opened: APP_SECRET is another. */
export function stepOfSealed(user: string, sealedSecret: string, code: string): number | null {
  const secret = unseal('second-factor', user, sealedSecret)
  if (secret === null) throw new Error('A second factor cannot be opened: APP_SECRET has changed')
  return stepOf(secret, code)
}
