import 'server-only'
import type { Reading } from '@/cms/queries/reading'
import { loadWithdrawnPromise } from '@/cms/queries/withdrawn-promise'
import type { LocaleKey } from '@/domain/locales/locales'
import { pageWords } from '@/server/platform/words'

/** What the page at a withdrawn promise's address says. One statement; null when nothing was withdrawn there. */
export async function getWithdrawnPromise(
  db: Reading,
  address: { readonly municipality: string; readonly promise: string },
  locale: LocaleKey,
) {
  const stored = await loadWithdrawnPromise(db, address, locale)
  if (stored === null) return null
  const words = pageWords(locale)
  return {
    day: stored.day,
    isEmergency: stored.isEmergency,
    // The title may be what had to go.
    title: stored.isEmergency ? null : words.required(stored.words, 'title', null),
    reason: words.required(stored.words, 'withdrawal_reason', null, 'withdrawalReason'),
    replacedBy: stored.replacedBy && {
      slug: stored.replacedBy.slug,
      title: words.name(stored.replacedBy.words, 'title'),
    },
  }
}
