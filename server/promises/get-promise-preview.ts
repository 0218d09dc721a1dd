import 'server-only'
import config from '@payload-config'
import { getPayload } from 'payload'
import { z } from 'zod'
import { loadDraftTruth, loadPreviewNames } from '@/cms/queries/preview-names'
import { databaseDay } from '@/cms/queries/reading'
import type { LocaleKey } from '@/domain/locales/locales'
import type { MunicipalityName } from '@/domain/municipalities/frame-view'
import type { PromisePageView } from '@/domain/promises/promise-view'
import type { Outcome } from '@/domain/shared/outcome'
import { publicReads } from '@/server/platform/database'
import { readEnv } from '@/server/platform/env'
import { draftSchema, idsIn, toDetail } from '@/server/promises/draft-detail'
import { toPromisePage } from '@/server/promises/promise-page-view'

export interface PromisePreview {
  readonly view: PromisePageView
  readonly municipality: MunicipalityName
  /** Whether residents read exactly this already. */
  readonly isPublished: boolean
  /** Without its days the page shows today instead. */
  readonly hasPeriod: boolean
}

/**
 * A promise as it was last saved, as its page will show it, for somebody of the staff who may read it. Who is asking is
 * told by the request's own headers. A public node has no staff side and so no preview.
 */
export async function getPromisePreview(
  headers: Headers,
  id: string,
  locale: LocaleKey,
): Promise<Outcome<PromisePreview, 'signedOut' | 'missing'>> {
  const { role } = readEnv()
  const servesStaff = role === 'all' || role === 'staff'
  if (!servesStaff || !z.uuid().safeParse(id).success) return { ok: false, problem: 'missing' }
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  if (user === null) return { ok: false, problem: 'signedOut' }
  const reading = { depth: 0, locale: 'all', overrideAccess: false, user, disableErrors: true } as const
  const stored = await payload.findByID({ ...reading, collection: 'promises', id, draft: true })
  if (!stored) return { ok: false, problem: 'missing' }
  const draft = draftSchema.parse(stored)
  const municipality = await payload.findByID({ ...reading, collection: 'municipalities', id: draft.municipality })
  if (!municipality) return { ok: false, problem: 'missing' }
  const db = publicReads()
  const [names, truth, today] = await Promise.all([
    loadPreviewNames(db, idsIn(draft), locale),
    loadDraftTruth(db, id, locale),
    databaseDay(db),
  ])
  const detail = toDetail(draft, { names, truth: truth ?? { sv: {}, other: {} }, today })
  return {
    ok: true,
    value: {
      view: await toPromisePage(db, detail, locale),
      municipality: { slug: municipality.slug, name: municipality.name },
      isPublished: draft.editorialState === 'published',
      hasPeriod: draft.from !== null && draft.to !== null,
    },
  }
}
