import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { mayUnlock } from '@/cms/access/may-unlock'
import { userFields } from '@/cms/collections/users/fields'
import { deriveTenants } from '@/cms/collections/users/hooks/derive-tenants'
import { endOneTimePassword } from '@/cms/collections/users/hooks/end-one-time-password'
import { guardRoles } from '@/cms/collections/users/hooks/guard-roles'
import { refuseWeakPassword } from '@/cms/collections/users/hooks/refuse-weak-password'
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
    maxLoginAttempts: 5,
    lockTime: 10 * minutesInMilliseconds,
    useAPIKey: false,
    cookies: { secure: usesHttps(), sameSite: 'Strict' },
  },
  access: { ...byCapability('users'), unlock: mayUnlock },
  fields: userFields,
  hooks: {
    beforeValidate: [refuseWeakPassword],
    beforeChange: [guardRoles, deriveTenants, endOneTimePassword],
  },
} satisfies CollectionConfig
