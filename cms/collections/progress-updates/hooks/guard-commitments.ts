import { APIError, type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { z } from 'zod'
import { personOf } from '@/cms/access/person'
import { idOf, idsOf } from '@/cms/fields/relation-id'

const itemsSchema = z.array(z.looseObject({ commitment: z.string().nullish() })).catch([])

const notOwn = 'Ett besked kan bara gälla åtaganden som den egna organisationen ansvarar för, ensam eller med andra.'

/** COM-05: an organisation answers for itself, so it speaks of promises it is a party of and of its own commitments. */
export const guardCommitments: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (personOf(req.user) === null) return data
  const after = { ...originalDoc, ...data }
  const [promiseId, organisation] = [idOf(after.promise), idOf(after.organisation)]
  // Both are required, and Payload says so in the form.
  if (promiseId === null || organisation === null) return data
  const promise = await req.payload.findByID({
    collection: 'promises',
    id: promiseId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!idsOf(promise?.parties).includes(organisation)) throw refusal('Er organisation är inte part i löftet.')
  const own = (promise?.commitments ?? []).filter(({ owners }) => idsOf(owners).includes(organisation))
  const known = [...own.map(({ id }) => id), ...commitmentsIn(originalDoc?.items)]
  const errors = itemsSchema.parse(data.items).flatMap(({ commitment }, index) => {
    if (!commitment || known.includes(commitment)) return []
    return [{ path: `items.${index}.commitment`, message: notOwn }]
  })
  if (errors.length > 0) throw new ValidationError({ collection: 'progress-updates', errors, req }, req.t)
  return data
}

function commitmentsIn(items: unknown): readonly string[] {
  return itemsSchema.parse(items).flatMap(({ commitment }) => commitment ?? [])
}

function refusal(message: string): Error {
  return new APIError(message, 403, undefined, true)
}
