import { sql } from 'drizzle-orm'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { sessionOf } from '@/cms/hooks/session'
import type { Reading } from '@/cms/queries/reading'
import { loadSearchSources } from '@/cms/queries/search-sources'
import { writeSearchDocuments } from '@/cms/search/write-search-documents'
import { searchKindSchema } from '@/domain/search/search-view'

/** Documents that are read and written at a time. */
const batch = 100

/** Writes all that can be found anew, in a transaction of its own. Whoever searches meanwhile finds what was there before. */
export async function rebuildSearch(payload: Payload): Promise<{ readonly documents: number }> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const documents = await rebuildSearchIn(await sessionOf(req))
    await commitTransaction(req)
    return { documents }
  } catch (problem) {
    await killTransaction(req)
    throw problem
  }
}

/**
 * The same within a transaction that is open. Who saves meanwhile waits at the lock and then writes later words than
 * ours, so nothing older ever stands over something newer.
 */
export async function rebuildSearchIn(db: Reading): Promise<number> {
  await db.execute(sql`lock table search_documents in share row exclusive mode`)
  await db.execute(sql`delete from search_documents`)
  let documents = 0
  for (const kind of searchKindSchema.options) {
    let after: string | null = null
    do {
      const sources = await loadSearchSources(db, kind, sql`true`, { after, most: batch })
      if (sources.length > 0) await writeSearchDocuments(db, kind, sources)
      documents += sources.length
      after = sources.length < batch ? null : (sources.at(-1)?.document ?? null)
    } while (after !== null)
  }
  return documents
}
