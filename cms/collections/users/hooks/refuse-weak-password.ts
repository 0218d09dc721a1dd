import { dictionary } from '@zxcvbn-ts/language-common'
import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { passwordProblem } from '@/domain/access/password'

const words = {
  tooShort: 'Lösenordet måste ha minst 12 tecken.',
  tooLong: 'Lösenordet får ha högst 128 tecken.',
  common: 'Lösenordet är för vanligt. Välj ett som ingen kan gissa.',
  ownAddress: 'Lösenordet får inte innehålla din e-postadress.',
} as const

const commonPasswords = new Set<string>(dictionary['passwords-common'].map(String))

/** The password rule holds wherever a password is set: form, API, command line. */
export const refuseWeakPassword: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (typeof data?.password !== 'string') return data
  const email: unknown = data.email ?? originalDoc?.email
  const problem = passwordProblem(data.password, {
    email: typeof email === 'string' ? email : '',
    isCommon: (password) => commonPasswords.has(password),
  })
  if (problem === null) return data
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message: words[problem] }] })
}
