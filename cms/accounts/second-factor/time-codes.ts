import { Secret, TOTP } from 'otpauth'

/** Codes of the step before and the step after count too: clocks differ, and typing takes time. */
const stepsAround = 1

/** A new secret, as the text that can be typed into an app. */
export function makeSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address that a code to scan holds: an app on the phone reads account and secret from it. */
export function addressOf(secret: string, account: string): string {
  return totp(secret, account).toString()
}

/** The step of time (30 seconds) that a code belongs to; null when it is not a code of now. */
export function stepOf(secret: string, code: string, now = Date.now()): number | null {
  const clock = totp(secret, '')
  const delta = clock.validate({ token: code, timestamp: now, window: stepsAround })
  return delta === null ? null : clock.counter({ timestamp: now }) + delta
}

function totp(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Löftet', label, secret: Secret.fromBase32(secret) })
}
