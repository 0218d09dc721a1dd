import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { type Person, personOf } from '@/cms/access/person'
import { idOf, idsOf } from '@/cms/fields/relation-id'
import { changesMoreThanWords } from '@/cms/hooks/changes-more-than-words'
import { type Collection, type Scope, scopesOf } from '@/domain/access/capabilities'

/**
 * Access rules that are queries are not tried against the new document (Payload asks them of the stored one), so what
 * is about to be written is tried here: it must stay within the municipalities, organisation or parties of the person.
 * Who reaches a document by language alone may change words and nothing else.
 */
export function guardBelonging(collection: Collection): CollectionBeforeChangeHook {
  return ({ collection: { fields }, data, originalDoc, operation, req }) => {
    const person = personOf(req.user)
    if (person === null) return data
    const scopes = scopesOf(person.roles, collection, operation)
    if (scopes.includes('all')) return data
    const after = { ...originalDoc, ...data }
    const municipality = idOf(after.municipality)
    if (municipality === null || !person.municipalities.includes(municipality))
      throw refusal('Kommunen är inte en av era.')
    if (reachesWhole(scopes, after, person)) return data
    if (scopes.includes('language')) return onlyWords(fields, originalDoc, data)
    throw refusal(
      scopes.includes('party')
        ? 'Er organisation måste vara en av parterna.'
        : 'Det här kan bara den egna organisationen skriva.',
    )
  }
}

/** The same for a collection outside the municipalities: translators change words there, and nothing else. */
export function guardWords(collection: Collection): CollectionBeforeChangeHook {
  return ({ collection: { fields }, data, originalDoc, operation, req }) => {
    const person = personOf(req.user)
    if (person === null) return data
    const scopes = scopesOf(person.roles, collection, operation)
    const isOwnOrganisation = scopes.includes('organisation') && idOf(originalDoc) === person.organisation
    if (scopes.includes('all') || scopes.includes('municipality') || isOwnOrganisation) return data
    return onlyWords(fields, originalDoc, data)
  }
}

function reachesWhole(
  scopes: readonly Scope[],
  after: Readonly<Record<string, unknown>>,
  { organisation }: Person,
): boolean {
  if (scopes.includes('municipality')) return true
  if (organisation === null) return false
  return (
    (scopes.includes('organisation') && idOf(after.organisation) === organisation) ||
    (scopes.includes('party') && idsOf(after.parties).includes(organisation))
  )
}

function onlyWords<Data>(fields: Parameters<typeof changesMoreThanWords>[0], before: unknown, data: Data): Data {
  if (changesMoreThanWords(fields, before, data)) throw refusal('Du översätter. Bara orden på ditt språk kan ändras.')
  return data
}

function refusal(message: string): Error {
  return new APIError(message, 403, undefined, true)
}
