import type { Field } from 'payload'
import { mayChangeAccounts } from '@/cms/access/may-change-accounts'
import { tellSecondFactor } from '@/cms/collections/users/hooks/tell-second-factor'
import { internal } from '@/cms/fields/visibility'
import { roles } from '@/domain/access/capabilities'
import { roleWords } from '@/domain/access/role-words'
import { factsOf, localeKeys } from '@/domain/locales/locales'

export const userFields: Field[] = [
  internal({
    name: 'functionTitle',
    type: 'text',
    label: 'Uppgift',
    required: true,
    admin: { description: 'Till exempel: kommunikatör, polisen.' },
  }),
  internal({
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    label: 'Organisation',
    index: true,
    access: { update: mayChangeAccounts },
    admin: { description: 'Ett konto hör till en enda organisation. Driftansvariga hör inte till någon.' },
  }),
  internal({
    name: 'roles',
    type: 'select',
    hasMany: true,
    required: true,
    label: 'Roller',
    access: { update: mayChangeAccounts },
    options: roles.map((role) => ({ value: role, label: roleWords[role] })),
  }),
  internal({
    name: 'languages',
    type: 'select',
    hasMany: true,
    label: 'Språk att översätta till',
    access: { update: mayChangeAccounts },
    options: localeKeys.map((key) => ({ value: key, label: factsOf(key).swedishName })),
    admin: { condition: (data) => Array.isArray(data?.roles) && data.roles.includes('translator') },
  }),
  internal({
    name: 'digest',
    type: 'checkbox',
    label: 'Ett mejl om dagen om det som väntar på mig',
    defaultValue: true,
    admin: { description: 'Kommer bara de dagar då något väntar.' },
  }),
  internal({
    name: 'secondFactor',
    type: 'select',
    virtual: true,
    label: 'Inloggning med kod',
    options: [
      { value: 'on', label: 'På' },
      { value: 'off', label: 'Av' },
      { value: 'missing', label: 'Saknas, fast kommunen kräver den' },
    ],
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, disableListColumn: true, disableListFilter: true },
    hooks: { afterRead: [tellSecondFactor] },
  }),
  {
    name: 'hasOneTimePassword',
    type: 'checkbox',
    defaultValue: false,
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
    custom: { visibility: 'internal' },
  },
  {
    name: 'help',
    type: 'ui',
    admin: { components: { Field: '/views/accounts/account-help#AccountHelp' } },
  },
]
