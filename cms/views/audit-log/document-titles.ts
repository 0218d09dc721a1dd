import type { CollectionSlug, Payload, TypedUser } from 'payload'
import type { AuditEvent } from '@/cms/queries/audit-events'

/** What the documents of these rows are called today, by id: those that are still there and that this person reads. */
export async function documentTitles(
  payload: Payload,
  user: TypedUser | null,
  events: readonly AuditEvent[],
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>()
  for (const { slug, admin } of payload.config.collections) {
    const ids = events.flatMap(({ collection, document }) => (collection === slug && document ? [document] : []))
    if (ids.length === 0) continue
    for (const doc of await documentsOf(payload, user, slug, [...new Set(ids)]))
      titles.set(String(doc.id), titleOf(doc, admin.useAsTitle))
  }
  return titles
}

async function documentsOf(payload: Payload, user: TypedUser | null, collection: CollectionSlug, ids: string[]) {
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    locale: 'sv',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    user,
  })
  return docs
}

function titleOf(doc: object, name: string | undefined): string {
  const title = Object.entries(doc).find(([key]) => key === name)?.[1]
  return typeof title === 'string' ? title : ''
}
