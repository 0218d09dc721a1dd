import 'server-only'
import { loadPromiseDetail } from '@/cms/queries/promise-detail'
import type { Reading } from '@/cms/queries/reading'
import type { LocaleKey } from '@/domain/locales/locales'
import type { PromisePageView } from '@/domain/promises/promise-view'
import { toPromisePage } from '@/server/promises/promise-page-view'

/** One published promise as its page shows it. Three statements; null when there is none at the address. */
export async function getPromisePage(
  db: Reading,
  address: { readonly municipality: string; readonly promise: string },
  locale: LocaleKey,
): Promise<PromisePageView | null> {
  const detail = await loadPromiseDetail(db, address, locale)
  return detail && toPromisePage(db, detail, locale)
}
