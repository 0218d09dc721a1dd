import type { SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/fields/relation-id'
import { sessionOf } from '@/cms/hooks/session'
import { documentsById, loadSearchSources, promisesInArea, promisesOfMunicipality } from '@/cms/queries/search-sources'
import { rebuildSearchIn } from '@/cms/search/rebuild-search'
import { writeSearchDocuments } from '@/cms/search/write-search-documents'
import type { SearchKind } from '@/domain/search/search-view'

/** Context of a request that writes much and rebuilds the search itself at its end. */
export const searchIsRebuiltLater = { searchIsRebuiltLater: true }

interface Change {
  readonly collection: { readonly slug: string }
  readonly doc: unknown
  readonly previousDoc?: unknown
  readonly req: PayloadRequest
}

const kinds: Readonly<Record<string, SearchKind>> = {
  promises: 'promise',
  areas: 'area',
  activities: 'activity',
  pages: 'page',
  'glossary-terms': 'term',
}

/** After a change, in the transaction that makes it: what can be found is what is published, or neither is. */
export async function refreshSearch({ collection: { slug }, doc, previousDoc, req }: Change): Promise<void> {
  if (req.context.searchIsRebuiltLater === true) return
  await refreshOwn(req, slug, doc)
  if (slug === 'areas') await refresh(req, 'promise', promisesInArea(idOf(doc) ?? ''))
  if (slug === 'progress-updates') await refreshPromises(req, [promiseOf(doc), promiseOf(previousDoc)])
}

/** After a deletion. */
export async function forgetInSearch({ collection: { slug }, doc, req }: Change): Promise<void> {
  if (req.context.searchIsRebuiltLater === true) return
  await refreshOwn(req, slug, doc)
  // Which promises were there is not known any more.
  const municipality = idOf(recordOf(doc).municipality)
  if (slug === 'areas' && municipality !== null) await refresh(req, 'promise', promisesOfMunicipality(municipality))
  if (slug === 'progress-updates') await refreshPromises(req, [promiseOf(doc)])
}

/** A language that comes into use, or goes out of it, has rows for everything, or none. */
export async function refreshLanguage({ doc, previousDoc, req }: Change): Promise<void> {
  if (req.context.searchIsRebuiltLater === true) return
  const [now, before] = [recordOf(doc).activeFrom ?? null, recordOf(previousDoc).activeFrom ?? null]
  if ((now === null) !== (before === null)) await rebuildSearchIn(await sessionOf(req))
}

async function refreshOwn(req: PayloadRequest, slug: string, doc: unknown): Promise<void> {
  const [kind, id] = [kinds[slug], idOf(doc)]
  if (kind !== undefined && id !== null) await refresh(req, kind, documentsById([id]), [id])
}

async function refreshPromises(req: PayloadRequest, promises: readonly (string | null)[]): Promise<void> {
  const ids = [...new Set(promises.filter((id) => id !== null))]
  if (ids.length > 0) await refresh(req, 'promise', documentsById(ids), ids)
}

async function refresh(req: PayloadRequest, kind: SearchKind, which: SQL, asked: readonly string[] = []) {
  const session = await sessionOf(req)
  const sources = await loadSearchSources(session, kind, which)
  if (sources.length > 0 || asked.length > 0) await writeSearchDocuments(session, kind, sources, asked)
}

function promiseOf(update: unknown): string | null {
  return idOf(recordOf(update).promise)
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
