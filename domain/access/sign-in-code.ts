/** A code typed at sign-in: from the app on the phone, or one of those kept for when the phone is lost. */
export type SignInCode =
  | { readonly kind: 'time'; readonly code: string }
  | { readonly kind: 'recovery'; readonly code: string }

/** Letters and digits of recovery codes: none that can be taken for another. */
export const recoveryAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
/** Two groups of so many. */
export const recoveryGroup = 5

/**
 * What somebody typed as a code, or null when it can be none. Spaces, hyphens and case do not matter: apps show
 * “123 456”, and paper “abcde-fghjk”.
 */
export function readSignInCode(typed: string): SignInCode | null {
  const code = typed.toLowerCase().replace(/[\s-]/g, '')
  if (/^\d{6}$/.test(code)) return { kind: 'time', code }
  return recoveryPattern.test(code) ? { kind: 'recovery', code } : null
}

/** A recovery code as it is shown: two groups. */
export function showRecoveryCode(code: string): string {
  return `${code.slice(0, recoveryGroup)}-${code.slice(recoveryGroup)}`
}

const recoveryPattern = new RegExp(`^[${recoveryAlphabet}]{${2 * recoveryGroup}}$`)
