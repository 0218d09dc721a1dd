import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { mayUnlock } from '@/cms/access/may-unlock'
import { invitationEndpoints } from '@/cms/accounts/invitation/endpoints'
import { newPasswordLetter } from '@/cms/accounts/invitation/letter'
import { lockout } from '@/cms/accounts/lockout'
import { oidcEndpoints } from '@/cms/accounts/oidc/endpoints'
import { secondFactorEndpoints } from '@/cms/accounts/second-factor/endpoints'
import { sessionEndpoints } from '@/cms/accounts/sessions/endpoints'
import { userFields } from '@/cms/collections/users/fields'
import { demandCode, spendCode } from '@/cms/collections/users/hooks/ask-for-code'
import { deriveTenants } from '@/cms/collections/users/hooks/derive-tenants'
import { endOneTimePassword, endOneTimePasswordByLetter } from '@/cms/collections/users/hooks/end-one-time-password'
import { forgetFactors } from '@/cms/collections/users/hooks/forget-factors'
import { guardRoles } from '@/cms/collections/users/hooks/guard-roles'
import { recordRefusedSignIn, recordSignIn } from '@/cms/collections/users/hooks/record-sign-in'
import { refuseWeakNewPassword, refuseWeakPassword } from '@/cms/collections/users/hooks/refuse-weak-password'
import { usesHttps } from '@/cms/site-address'

const hours = 60 * 60
const minutesInMilliseconds = 60 * 1000

export const users = {
  slug: 'users',
  typescript: { interface: 'User' },
  labels: { singular: 'Konto', plural: 'Konton' },
  admin: {
    useAsTitle: 'functionTitle',
    group: 'Grunden',
    defaultColumns: ['functionTitle', 'email', 'organisation', 'roles'],
    description: 'Ett konto står för en uppgift i en organisation. Skriv uppgiften, inte personens namn.',
  },
  auth: {
    tokenExpiration: 8 * hours,
    useSessions: true,
    maxLoginAttempts: lockout.attempts,
    lockTime: lockout.minutes * minutesInMilliseconds,
    useAPIKey: false,
    forgotPassword: {
      minRequestInterval: 2 * minutesInMilliseconds,
      generateEmailSubject: () => 'Nytt lösenord i Löftet',
      // Payload calls it HTML; our letters are plain text, and the outbox takes them as they are.
      generateEmailHTML: (asked) => newPasswordLetter(asked?.token ?? ''),
    },
    cookies: { secure: usesHttps(), sameSite: 'Strict' },
  },
  access: { ...byCapability('users'), unlock: mayUnlock },
  fields: userFields,
  endpoints: [...invitationEndpoints, ...secondFactorEndpoints, ...sessionEndpoints, ...oidcEndpoints],
  hooks: {
    beforeOperation: [refuseWeakNewPassword, spendCode],
    beforeLogin: [demandCode, endOneTimePasswordByLetter],
    afterLogin: [recordSignIn],
    afterError: [recordRefusedSignIn],
    afterDelete: [forgetFactors],
    beforeValidate: [refuseWeakPassword],
    beforeChange: [guardRoles, deriveTenants, endOneTimePassword],
  },
} satisfies CollectionConfig
