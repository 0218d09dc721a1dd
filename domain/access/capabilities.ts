import { z } from 'zod'

/** Roles of requirements.md 2, and the operator of decisions.md 8. */
export const roles = [
  'communicator',
  'approver',
  'coordinator',
  'analyst',
  'translator',
  'administrator',
  'reader',
  'operator',
] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>

export const verbs = ['create', 'read', 'update', 'delete'] as const
export type Verb = (typeof verbs)[number]

/**
 * How far a capability reaches.
 * `all`: everything. `municipality`: what belongs to a municipality of one's organisation.
 * `organisation`: what belongs to one's own organisation. `party`: promises that one's organisation is a party of.
 * `self`: one's own account. `language`: the texts in one's languages, in one's municipalities.
 */
export type Scope = 'all' | 'municipality' | 'organisation' | 'party' | 'self' | 'language'

export const collections = [
  'municipalities',
  'organisations',
  'users',
  'police-areas',
  'languages',
  'glossary-terms',
  'areas',
  'agreements',
  'focus-areas',
  'promises',
  'progress-updates',
  'follow-ups',
  'indicators',
  'indicator-values',
  'activities',
  'contacts',
  'site-notices',
  'emergency-information',
  'pages',
  'media',
  'accessibility-statements',
  'contact-requests',
  'contact-details',
  'retention-rules',
] as const
export type Collection = (typeof collections)[number]

type Grants = Readonly<Partial<Record<Verb, Scope>>>

/** THE table of who may do what. What is not here is refused; nobody without an account may do anything. */
export const capabilities: Readonly<Record<Collection, Readonly<Partial<Record<Role, Grants>>>>> = {
  municipalities: {
    ...everyStaffRole({ read: 'municipality' }),
    administrator: { read: 'municipality', update: 'municipality' },
    translator: { read: 'municipality', update: 'language' },
    operator: { create: 'all', read: 'all', update: 'all' },
  },
  organisations: {
    ...everyStaffRole({ read: 'municipality' }),
    administrator: { read: 'municipality', update: 'organisation' },
    translator: { read: 'municipality', update: 'language' },
    operator: { create: 'all', read: 'all', update: 'all' },
  },
  users: {
    ...everyStaffRole({ read: 'self', update: 'self' }),
    administrator: { create: 'organisation', read: 'organisation', update: 'organisation', delete: 'organisation' },
    operator: { create: 'all', read: 'all', update: 'all', delete: 'all' },
  },
  'police-areas': {
    ...everyStaffRole({ read: 'municipality' }),
    operator: { create: 'all', read: 'all', update: 'all' },
  },
  languages: { ...everyStaffRole({ read: 'all' }), operator: { create: 'all', read: 'all', update: 'all' } },
  'glossary-terms': {
    ...everyStaffRole({ read: 'all' }),
    translator: { read: 'all', update: 'language' },
    operator: { create: 'all', read: 'all', update: 'all', delete: 'all' },
  },
  areas: {
    ...joint({ create: 'municipality', update: 'municipality' }),
    administrator: { create: 'municipality', read: 'municipality', update: 'municipality', delete: 'municipality' },
  },
  agreements: joint({ create: 'municipality', update: 'municipality' }),
  'focus-areas': joint({ create: 'municipality', update: 'municipality' }),
  promises: {
    ...joint({ create: 'party', update: 'party' }),
    communicator: { create: 'party', read: 'municipality', update: 'party' },
    approver: { read: 'municipality', update: 'party' },
  },
  'progress-updates': ownWords(),
  'follow-ups': { ...joint({ create: 'municipality', update: 'municipality' }), ...forCommunicators() },
  indicators: { ...joint({ create: 'municipality', update: 'municipality' }), ...forCommunicators() },
  'indicator-values': { ...joint({ create: 'municipality', update: 'municipality' }), ...forCommunicators() },
  activities: {
    ...joint({ create: 'municipality', update: 'municipality' }),
    communicator: { read: 'municipality', update: 'municipality' },
  },
  contacts: {
    ...ownWords(),
    administrator: { create: 'organisation', read: 'municipality', update: 'organisation', delete: 'organisation' },
  },
  'site-notices': {
    ...everyStaffRole({ read: 'municipality' }),
    communicator: { create: 'municipality', read: 'municipality', update: 'municipality', delete: 'municipality' },
    administrator: { create: 'municipality', read: 'municipality', update: 'municipality', delete: 'municipality' },
    translator: { read: 'municipality', update: 'language' },
  },
  'emergency-information': {
    ...everyStaffRole({ read: 'all' }),
    translator: { read: 'all', update: 'language' },
    // A proposal only: `domain/emergency/proposal.ts` says who shows it.
    operator: { create: 'all', read: 'all', update: 'all' },
  },
  pages: editorial(),
  media: editorial(),
  'accessibility-statements': {
    ...everyStaffRole({ read: 'municipality' }),
    administrator: { create: 'municipality', read: 'municipality', update: 'municipality' },
    translator: { read: 'municipality', update: 'language' },
    operator: { create: 'all', read: 'all', update: 'all' },
  },
  // What residents write: made by their own form alone, read by the organisation that it was sent to, disposed of by rule.
  'contact-requests': answeredByOwnOrganisation({ read: 'organisation', update: 'organisation' }),
  'contact-details': answeredByOwnOrganisation({ read: 'organisation' }),
  'retention-rules': {
    ...everyStaffRole({ read: 'municipality' }),
    administrator: { create: 'municipality', read: 'municipality', update: 'municipality', delete: 'municipality' },
  },
}

/** The scopes that a person's roles give for a verb, each once. Empty means refused. */
export function scopesOf(ownRoles: readonly Role[], collection: Collection, verb: Verb): readonly Scope[] {
  const scopes = ownRoles.map((role) => capabilities[collection][role]?.[verb]).filter((scope) => scope !== undefined)
  return [...new Set(scopes)]
}

type OrganisationRole = Exclude<Role, 'operator'>

function everyStaffRole(grants: Grants): Readonly<Record<OrganisationRole, Grants>> {
  return {
    communicator: grants,
    approver: grants,
    coordinator: grants,
    analyst: grants,
    translator: grants,
    administrator: grants,
    reader: grants,
  }
}

/** Joint objects of a municipality: everybody there reads, coordinators write, translators translate. */
function joint(written: Grants): Readonly<Record<OrganisationRole, Grants>> {
  return {
    ...everyStaffRole({ read: 'municipality' }),
    coordinator: { read: 'municipality', ...written },
    translator: { read: 'municipality', update: 'language' },
  }
}

/** What one organisation says in its own name. */
function ownWords(): Readonly<Record<OrganisationRole, Grants>> {
  const own = { create: 'organisation', read: 'municipality', update: 'organisation', delete: 'organisation' } as const
  return { ...joint(own), communicator: own }
}

/** Pages and pictures of a municipality: communicators and administrators write, translators translate. */
function editorial(): Readonly<Record<OrganisationRole, Grants>> {
  const whole = {
    create: 'municipality',
    read: 'municipality',
    update: 'municipality',
    delete: 'municipality',
  } as const
  return { ...joint(whole), communicator: whole, administrator: whole }
}

/** Letters to one organisation: no other reads them, and there only those who answer. */
function answeredByOwnOrganisation(grants: Grants) {
  return { communicator: grants, coordinator: grants, administrator: grants }
}

function forCommunicators(): Readonly<Record<'communicator', Grants>> {
  return { communicator: { create: 'municipality', read: 'municipality', update: 'municipality' } }
}
