import { z } from 'zod'
import { idOf, idsOf } from '@/cms/fields/relation-id'
import { type Role, roleSchema } from '@/domain/access/capabilities'
import { type LocaleKey, localeKeySchema } from '@/domain/locales/locales'

/** The signed-in account, as the rules see it. */
export interface Person {
  readonly id: string
  readonly roles: readonly Role[]
  readonly organisation: string | null
  readonly municipalities: readonly string[]
  readonly languages: readonly LocaleKey[]
  /** Until the password from the command line is changed, the account may do nothing else. */
  readonly hasOneTimePassword: boolean
}

const accountSchema = z.object({
  id: z.string(),
  roles: z.array(roleSchema).nullish(),
  organisation: z.unknown().optional(),
  tenants: z.array(z.object({ tenant: z.unknown().optional() })).nullish(),
  languages: z.array(localeKeySchema).nullish(),
  hasOneTimePassword: z.boolean().nullish(),
})

/** The person behind a request, or null when nobody is signed in. */
export function personOf(user: unknown): Person | null {
  const account = accountSchema.safeParse(user)
  if (!account.success) return null
  const { id, roles, organisation, tenants, languages, hasOneTimePassword } = account.data
  return {
    id,
    roles: roles ?? [],
    organisation: idOf(organisation),
    municipalities: idsOf((tenants ?? []).map((row) => row.tenant)),
    languages: languages ?? [],
    hasOneTimePassword: hasOneTimePassword ?? false,
  }
}
