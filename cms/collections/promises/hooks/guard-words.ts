import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { personOf } from '@/cms/access/person'
import { findingSentence } from '@/cms/words/finding-words'
import { loadWordLists } from '@/cms/words/load-word-lists'
import { findingsIn } from '@/domain/findings/find-in-texts'
import { mayStand, unsettled } from '@/domain/findings/finding'
import { sourceLocale } from '@/domain/locales/locales'
import { publicTextsOf } from '@/domain/promises/public-texts'

const overridesSchema = z.array(z.object({ finding: z.string(), note: z.string() })).catch([])
const mostTold = 5

/**
 * COM-09: a person neither hands in nor publishes texts with something in them that nobody has looked at, and withdraws
 * with no personal number in the reason. Runs after the state is decided, and reads what is about to be saved.
 */
export const guardWords: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const [from, to] = [originalDoc?.editorialState, data.editorialState]
  const asksForAll = to === 'inReview' || to === 'published'
  const isStep = from !== to && (asksForAll || to === 'withdrawn')
  if (!isStep || personOf(req.user) === null || (req.locale ?? sourceLocale) !== sourceLocale) return data
  const promise = { ...originalDoc, ...data }
  const findings = findingsIn(publicTextsOf(promise), await loadWordLists(promise.municipality, req))
  const open = unsettled(findings, overridesSchema.parse(promise.overrides))
  const refused = asksForAll ? open : open.filter((finding) => !mayStand(finding))
  if (refused.length > 0) throw refusal(refused.map(findingSentence))
  return data
}

function refusal(sentences: readonly string[]): Error {
  const more = sentences.length > mostTold ? [`Och ${sentences.length - mostTold} till.`] : []
  const message = ['Gå igenom orden först.', ...sentences.slice(0, mostTold), ...more].join(' ')
  return new APIError(message, 400, undefined, true)
}
