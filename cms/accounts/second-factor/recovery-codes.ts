import { randomInt } from 'node:crypto'
import { keyedHash } from '@/cms/accounts/keys'
import type { Reading } from '@/cms/queries/reading'
import { replaceRecoveryCodes } from '@/cms/queries/second-factors'
import { recoveryAlphabet, recoveryGroup, showRecoveryCode } from '@/domain/access/sign-in-code'

const codesAtOnce = 10

/** Makes ten new codes and forgets those before. They are shown this once: only hashes stay. */
export async function makeRecoveryCodes(db: Reading, user: string): Promise<readonly string[]> {
  const codes = Array.from({ length: codesAtOnce }, makeCode)
  await replaceRecoveryCodes(
    db,
    user,
    codes.map((code) => keyedHash('recovery-code', user, code)),
  )
  return codes.map(showRecoveryCode)
}

function makeCode(): string {
  return Array.from({ length: 2 * recoveryGroup }, () => recoveryAlphabet[randomInt(recoveryAlphabet.length)]).join('')
}
