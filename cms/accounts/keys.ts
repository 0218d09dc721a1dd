import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { readEnv } from '@/server/platform/env'

const cipher = 'aes-256-gcm'
const [keyBytes, nonceBytes, tagBytes] = [32, 12, 16]

/** What a sealed text is for. A text sealed for one purpose or one owner opens for no other. */
export type Purpose = 'second-factor' | 'recovery-code' | 'oidc-sign-in'

/** Closes a text with a key made from APP_SECRET. `owner` is bound to it: an account, or nothing. */
export function seal(purpose: Purpose, owner: string, text: string): string {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, keyFor(purpose), nonce)
  sealing.setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64url')
}

/** Null when it was changed, sealed for something or somebody else, or with another APP_SECRET. */
export function unseal(purpose: Purpose, owner: string, sealed: string): string | null {
  const parcel = Buffer.from(sealed, 'base64url')
  if (parcel.length < nonceBytes + tagBytes) return null
  const opening = createDecipheriv(cipher, keyFor(purpose), parcel.subarray(0, nonceBytes))
  opening.setAAD(Buffer.from(owner))
  opening.setAuthTag(parcel.subarray(nonceBytes, nonceBytes + tagBytes))
  try {
    return Buffer.concat([opening.update(parcel.subarray(nonceBytes + tagBytes)), opening.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** A hash that only this installation can make, so that short codes cannot be guessed from the database alone. */
export function keyedHash(purpose: Purpose, owner: string, text: string): string {
  return createHmac('sha256', keyFor(purpose)).update(`${owner}\n${text}`).digest('base64url')
}

function keyFor(purpose: Purpose): Buffer {
  const { appSecret } = readEnv()
  if (appSecret === null) throw new Error('APP_SECRET is not set')
  return Buffer.from(hkdfSync('sha256', appSecret, '', `loftet/${purpose}`, keyBytes))
}
