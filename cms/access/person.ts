import { z } from 'zod'
import { isVouchedSession } from '@/cms/access/vouched-session'
import { idOf, idsOf } from '@/cms/fields/relation-id'
import { type Role, roleSchema } from '@/domain/access/capabilities'
import { type LocaleKey, localeKeySchema } from '@/domain/locales/locales'

/** The signed-in account, as the rules see it. */
export interface Person {
  readonly id: string
  /** Empty while the account owes something: a password of its own, a second factor. */
  readonly roles: readonly Role[]
  readonly organisation: string | null
  readonly municipalities: readonly string[]
  readonly languages: readonly LocaleKey[]
  /** Until the password from the command line is changed, the account may do nothing else. */
  readonly hasOneTimePassword: boolean
  /** Until it has a second factor where a municipality demands one, the account may do nothing else either. */
  readonly owesSecondFactor: boolean
}

const accountSchema = z.object({
  id: z.string(),
  roles: z.array(roleSchema).nullish(),
  organisation: z.unknown().optional(),
  tenants: z.array(z.object({ tenant: z.unknown().optional() })).nullish(),
  languages: z.array(localeKeySchema).nullish(),
  hasOneTimePassword: z.boolean().nullish(),
  secondFactor: z.string().nullish(),
  _sid: z.string().nullish(),
})

/** The person behind a request, or null when nobody is signed in. */
export function personOf(user: unknown): Person | null {
  const account = accountSchema.safeParse(user)
  if (!account.success) return null
  const { id, roles, organisation, tenants, languages } = account.data
  const hasOneTimePassword = account.data.hasOneTimePassword ?? false
  const owesSecondFactor = account.data.secondFactor === 'missing' && !isVouchedSession(account.data._sid)
  return {
    id,
    roles: hasOneTimePassword || owesSecondFactor ? [] : (roles ?? []),
    organisation: idOf(organisation),
    municipalities: idsOf((tenants ?? []).map((row) => row.tenant)),
    languages: languages ?? [],
    hasOneTimePassword,
    owesSecondFactor,
  }
}
