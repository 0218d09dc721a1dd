import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { personOf } from '@/cms/access/person'
import { idOf, idsOf } from '@/cms/fields/relation-id'

const itemsSchema = z.array(z.looseObject({ commitment: z.string().nullish() })).catch([])

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
  if (!commitmentsIn(data.items).every((commitment) => known.includes(commitment)))
    throw refusal('Ett besked kan bara gälla åtaganden som den egna organisationen ansvarar för.')
  return data
}

function commitmentsIn(items: unknown): readonly string[] {
  return itemsSchema.parse(items).flatMap(({ commitment }) => commitment ?? [])
}

function refusal(message: string): Error {
  return new APIError(message, 403, undefined, true)
}
