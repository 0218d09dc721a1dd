import { APIError } from 'payload'
import { missingWords, refusalWords } from '@/cms/collections/promises/lifecycle-words'
import type { EndingGaps } from '@/domain/promises/ending'
import type { MissingPart } from '@/domain/promises/missing-parts'

/** What stands behind a refusal: it is named, so that somebody can do something about it. */
interface Behind {
  readonly missing?: readonly MissingPart[]
  readonly gaps?: EndingGaps
}

/** Why a step was not taken, in the words of the staff side. */
export function refusalOf(problem: keyof typeof refusalWords, { missing = [], gaps }: Behind = {}): Error {
  const list = problem === 'incomplete' ? missing.map((part) => missingWords[part]) : []
  const open = problem === 'endingOpen' && gaps !== undefined ? gapSentences(gaps) : []
  return new APIError([refusalWords[problem], ...list, ...open].join(' '), statusOf(problem), undefined, true)
}

function statusOf(problem: keyof typeof refusalWords): number {
  if (problem === 'seenOther') return 409
  return problem === 'notYours' ? 403 : 400
}

function gapSentences({ summary, commitments }: EndingGaps): readonly string[] {
  return [
    ...(summary ? ['Skriv under ”Så blev det” hur det gick.'] : []),
    ...commitments.map((text) => `Ge besked om hur det slutade med ”${text}”.`),
  ]
}
