import { and, eq, sql } from 'drizzle-orm'
import { type PayloadRequest, saveVersion } from 'payload'
import { storedToday } from '@/cms/fields/day-field'
import { sessionOf } from '@/cms/hooks/session'
import { withoutPerson } from '@/cms/promises/alone'
import { newestPromise } from '@/cms/promises/stored-promise'
import { translationStates } from '@/cms/tables/translation-states'
import { sourceLocale } from '@/domain/locales/locales'

/**
 * Takes a promise from residents and leaves the reason at its address, past the rules about who may: whoever calls has
 * asked them. A draft that waits stays among the versions, and nothing of it is shown.
 */
export async function takeDown(
  req: PayloadRequest,
  id: string,
  { kind, reason }: { readonly kind: 'withdrawn' | 'emergency'; readonly reason: string },
): Promise<void> {
  await setDraftAside(req, id)
  await req.payload.update({
    collection: 'promises',
    id,
    data: {
      editorialState: 'withdrawn',
      withdrawalKind: kind,
      withdrawalReason: reason,
      withdrawnOn: storedToday(),
      publishAt: null,
      unpublishAt: null,
      _status: 'published',
    },
    depth: 0,
    overrideAccess: true,
    req: await withoutPerson(req),
  })
}

/** What residents read becomes the newest version again, in every language; the draft stays in the list of versions. */
export async function setDraftAside(req: PayloadRequest, id: string): Promise<void> {
  const { payload } = req
  if ((await newestPromise(req, id))?._status !== 'draft') return
  const standing = await payload.db.findOne<{ readonly id: string }>({
    collection: 'promises',
    where: { id: { equals: id } },
    req,
  })
  if (standing === null) return
  const { config } = payload.collections.promises
  await saveVersion({ id, collection: config, docWithLocales: standing, operation: 'update', payload, req })
  const session = await sessionOf(req)
  await session
    .delete(translationStates)
    .where(and(eq(translationStates.collection, 'promises/draft'), eq(translationStates.document, id)))
}

/** A new reason makes what was said of an earlier one untrue in every other language: there the Swedish is shown. */
export async function forgetTranslatedReasons(req: PayloadRequest, id: string): Promise<void> {
  const session = await sessionOf(req)
  await session.execute(sql`
    update promises_locales set withdrawal_reason = null where _parent_id = ${id} and _locale <> ${sourceLocale}
  `)
  await session.execute(sql`
    update _promises_v_locales set version_withdrawal_reason = null
    where _locale <> ${sourceLocale} and _parent_id in (select v.id from _promises_v v where v.parent_id = ${id} and v.latest)
  `)
}
