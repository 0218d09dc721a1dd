import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { personOf } from '@/cms/access/person'
import { idOf, idsOf } from '@/cms/fields/relation-id'
import { type Collection, scopesOf } from '@/domain/access/capabilities'

/**
 * Access rules that are queries are not tried against the new document (Payload asks them of the stored one), so what
 * is about to be written is tried here: it must stay within the municipalities, organisation or parties of the person.
 */
export function guardBelonging(collection: Collection): CollectionBeforeChangeHook {
  return ({ data, originalDoc, operation, req }) => {
    const person = personOf(req.user)
    if (person === null) return data
    const scopes = scopesOf(person.roles, collection, operation)
    if (scopes.includes('all')) return data
    const after = { ...originalDoc, ...data }
    const municipality = idOf(after.municipality)
    if (municipality === null || !person.municipalities.includes(municipality))
      throw refusal('Kommunen är inte en av era.')
    if (scopes.includes('municipality') || scopes.includes('language')) return data
    if (scopes.includes('organisation') && idOf(after.organisation) !== person.organisation) {
      throw refusal('Det här kan bara den egna organisationen skriva.')
    }
    if (
      scopes.includes('party') &&
      (person.organisation === null || !idsOf(after.parties).includes(person.organisation))
    ) {
      throw refusal('Er organisation måste vara en av parterna.')
    }
    return data
  }
}

function refusal(message: string): Error {
  return new APIError(message, 403, undefined, true)
}
