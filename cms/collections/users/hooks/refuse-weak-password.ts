import { dictionary } from '@zxcvbn-ts/language-common'
import { type CollectionBeforeOperationHook, type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { z } from 'zod'
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
  refuse(data.password, data.email ?? originalDoc?.email)
  return data
}

/** A new password by letter passes no field on its way, so the rule meets it here. */
export const refuseWeakNewPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { data } = resetSchema.parse(args)
  const where = { resetPasswordToken: { equals: data.token } }
  const account = accountSchema.parse(await req.payload.db.findOne({ collection: 'users', where, req }))
  refuse(data.password, account?.email)
  req.context.isNewPassword = true
  return args
}

const resetSchema = z.object({ data: z.object({ token: z.string(), password: z.string() }) })

const accountSchema = z.object({ email: z.string() }).nullish()

function refuse(password: string, email: unknown): void {
  const problem = passwordProblem(password, {
    email: typeof email === 'string' ? email : '',
    isCommon: (given) => commonPasswords.has(given),
  })
  if (problem === null) return
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message: words[problem] }] })
}
