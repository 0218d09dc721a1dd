import type { Access, CollectionConfig, Where } from 'payload'
import { type Person, personOf } from '@/cms/access/person'
import { type Collection, type Scope, scopesOf, type Verb } from '@/domain/access/capabilities'
import { sourceLocale } from '@/domain/locales/locales'

type Rules = Required<
  Pick<NonNullable<CollectionConfig['access']>, 'create' | 'read' | 'update' | 'delete' | 'readVersions'>
>

/** Translates the capability table into Payload's access functions. Anonymous requests are refused everywhere. */
export function byCapability(collection: Collection): Rules {
  const rule =
    (verb: Verb): Access =>
    ({ req }) => {
      const person = personOf(req.user)
      if (person === null) return false
      if (person.hasOneTimePassword || person.owesSecondFactor)
        return collection === 'users' && isOwnAccount(verb, person)
      const reach = scopesOf(person.roles, collection, verb).map((scope) =>
        reachOf(scope, collection, person, req.locale),
      )
      return union(reach)
    }
  return {
    create: rule('create'),
    read: rule('read'),
    update: rule('update'),
    delete: rule('delete'),
    readVersions: readVersions(collection),
  }
}

/** Reading and changing one's own account, and with it the password: all that is left to who owes something. */
function isOwnAccount(verb: Verb, person: Person): false | Where {
  return (verb === 'read' || verb === 'update') && { id: { equals: person.id } }
}

/** Versions hold what documents hold, under `version`. */
function readVersions(collection: Collection): Access {
  return ({ req }) => {
    const person = personOf(req.user)
    if (person === null) return false
    const scopes = scopesOf(person.roles, collection, 'read')
    if (scopes.includes('all')) return true
    if (!scopes.includes('municipality')) return false
    return { 'version.municipality': { in: [...person.municipalities] } }
  }
}

function reachOf(scope: Scope, collection: Collection, person: Person, locale: unknown): boolean | Where {
  switch (scope) {
    case 'all':
      return true
    case 'self':
      return { id: { equals: person.id } }
    case 'municipality':
      return inMunicipalities(collection, person)
    case 'organisation':
      return inOrganisation(collection, person)
    case 'party':
      return { and: [inMunicipalities(collection, person), { parties: { in: own(person) } }] }
    case 'language':
      return isOwnLanguage(locale, person) && inMunicipalities(collection, person)
  }
}

function isOwnLanguage(locale: unknown, person: Person): boolean {
  return locale !== sourceLocale && person.languages.some((language) => language === locale)
}

/** Collections outside the municipalities are reached by their own relation to them. */
function inMunicipalities(collection: Collection, person: Person): Where {
  const municipalities = [...person.municipalities]
  switch (collection) {
    case 'municipalities':
      return { id: { in: municipalities } }
    case 'organisations':
    case 'police-areas':
      return { municipalities: { in: municipalities } }
    case 'languages':
    case 'glossary-terms':
    case 'emergency-information':
      return { id: { exists: true } }
    default:
      return { municipality: { in: municipalities } }
  }
}

function inOrganisation(collection: Collection, person: Person): Where {
  if (collection === 'organisations') return { id: { in: own(person) } }
  if (collection === 'users') return { organisation: { in: own(person) } }
  return { and: [inMunicipalities(collection, person), { organisation: { in: own(person) } }] }
}

function own(person: Person): string[] {
  return person.organisation === null ? [] : [person.organisation]
}

function union(reach: readonly (boolean | Where)[]): boolean | Where {
  if (reach.includes(true)) return true
  const wheres = reach.filter((one) => typeof one === 'object')
  return wheres.length === 0 ? false : { or: wheres }
}
