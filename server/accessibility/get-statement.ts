import 'server-only'
import { loadStatement, type StoredStatement } from '@/cms/queries/accessibility-statement'
import type { Reading } from '@/cms/queries/reading'
import { isAssessmentOld } from '@/domain/accessibility/assessment'
import { mendingOf } from '@/domain/accessibility/mending'
import type { StatementView } from '@/domain/accessibility/statement-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { type PageWords, pageWords } from '@/server/platform/words'

/** The accessibility statement of a municipality's authorities, or of the service (null); null while there is none. */
export async function getStatement(db: Reading, municipality: string | null, locale: LocaleKey) {
  const words = pageWords(locale)
  const stored = await loadStatement(db, municipality, locale)
  return { statement: stored && toStatement(stored, words), notices: words.notices() }
}

function toStatement(stored: StoredStatement, words: PageWords): StatementView {
  const { truth, today } = stored
  return {
    service: words.required(stored.words, 'service', truth),
    actors: words.required(stored.words, 'actors', truth),
    conformance: stored.conformance,
    faults: stored.faults.map(({ id, reason, fixedBy, words: own }) => ({
      id,
      text: words.required(own, 'text', truth, `faults.${id}.text`),
      reason,
      explanation: words.text(own, 'reason_text', truth, `faults.${id}.reasonText`),
      mending: mendingOf(reason, fixedBy, today),
    })),
    method: words.required(stored.words, 'method', truth),
    assessedOn: stored.assessedOn,
    isOld: isAssessmentOld(stored.assessedOn, today),
    updatedOn: stored.updatedOn,
  }
}
