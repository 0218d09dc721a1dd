export type PasswordProblem = 'tooShort' | 'tooLong' | 'common' | 'ownAddress'

const shortest = 12
const longest = 128

interface Circumstances {
  readonly email: string
  /** Whether a password (lower case) is on the list of common ones. */
  readonly isCommon: (password: string) => boolean
}

/**
 * What is wrong with a password, or null. Length counts in characters; a common password with digits or signs hung on
 * its ends is still common. No rule about kinds of characters: length and unguessability are what help.
 */
export function passwordProblem(password: string, { email, isCommon }: Circumstances): PasswordProblem | null {
  const length = [...password].length
  if (length < shortest) return 'tooShort'
  if (length > longest) return 'tooLong'
  const lower = password.toLowerCase()
  const account = email.toLowerCase().split('@')[0] ?? ''
  if (account.length >= 4 && lower.includes(account)) return 'ownAddress'
  const core = lower.replace(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, '')
  return isCommon(lower) || isCommon(core) || new Set(lower).size < 5 ? 'common' : null
}
