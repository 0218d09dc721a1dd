import type { CollectionAfterOperationHook } from 'payload'
import { idOf } from '@/cms/fields/relation-id'
import { sessionOf } from '@/cms/hooks/session'
import { loadFollowUpFacts } from '@/cms/queries/follow-up-facts'
import { type FollowUpState, followUpStates } from '@/domain/promises/follow-up'

/**
 * Says of each follow-up that is read how it stands (decisions.md 14): asked once for a whole list, never for each row,
 * and never stored, for it changes by the calendar alone.
 */
export const sayState: CollectionAfterOperationHook<'follow-ups'> = async ({ operation, req, result }) => {
  if ((operation !== 'find' && operation !== 'findByID') || typeof result !== 'object' || result === null) return result
  const docs = 'docs' in result ? result.docs : [result]
  const promises = [...new Set(docs.flatMap((doc) => idOf('promise' in doc ? doc.promise : null) ?? []))]
  if (promises.length === 0) return result
  const states = new Map<string, FollowUpState>()
  for (const { followUps, resolved, today } of await loadFollowUpFacts(await sessionOf(req), promises))
    for (const [id, state] of followUpStates(followUps, resolved, today)) states.set(id, state)
  for (const doc of docs) Object.assign(doc, { outlook: states.get(idOf(doc) ?? '') ?? null })
  return result
}
