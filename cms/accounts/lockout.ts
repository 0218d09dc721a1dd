/** So many wrong passwords or codes in a row, whichever they are, lock an account for so long. */
export const lockout = { attempts: 5, minutes: 10 } as const
