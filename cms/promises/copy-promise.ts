import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/cms/audit/record-audit'
import { refusalOf } from '@/cms/collections/promises/refusal'
import { idOf, idsOf } from '@/cms/fields/relation-id'
import type { CitizenPromise } from '@/cms/generated/payload-types'
import { standingPromise } from '@/cms/promises/stored-promise'
import { sourceLocale } from '@/domain/locales/locales'
import { slugOf } from '@/domain/shared/slug'

/**
 * COM-20: a draft that begins with the Swedish words of an ended promise and stays linked to it. Period, approvals,
 * outcome, log of changes and translations belong to the old one: what is new is said and translated anew. Gives its id.
 */
export async function copyPromise(req: PayloadRequest, id: string): Promise<string> {
  const old = await standingPromise(req, id)
  if (old === null) throw refusalOf('notNow')
  const slug = await freeSlug(req, old)
  const copy = await req.payload.create({
    collection: 'promises',
    data: { ...contentToKeep(old), slug },
    draft: true,
    locale: sourceLocale,
    depth: 0,
    overrideAccess: false,
    context: { isDraftSave: true },
    req,
  })
  await recordAudit(req, {
    action: 'promises.renew',
    collection: 'promises',
    document: copy.id,
    municipality: idOf(copy.municipality),
    details: { previousPromise: id },
  })
  return copy.id
}

/** Rows get ids of their own, since updates about the old promise point at the old ones. */
function contentToKeep(old: CitizenPromise) {
  return {
    municipality: idOf(old.municipality),
    title: old.title ?? '',
    summary: old.summary ?? null,
    areas: [...idsOf(old.areas)],
    parties: [...idsOf(old.parties)],
    audience: old.audience ?? null,
    problemStatement: old.problemStatement ?? null,
    problemDetail: old.problemDetail ?? null,
    desiredEffects: (old.desiredEffects ?? []).map(({ text }) => ({ text: text ?? '' })),
    commitments: (old.commitments ?? []).map(({ id: _, due: __, owners, ...commitment }) => ({
      ...commitment,
      owners: [...idsOf(owners)],
    })),
    followUpFrequency: old.followUpFrequency ?? null,
    focusAreas: [...idsOf(old.focusAreas)],
    basis: old.basis ?? null,
    previousPromise: old.id,
    editorialState: 'draft' as const,
  }
}

/** The address of the old one stays the old one's: posters carry it. */
async function freeSlug(req: PayloadRequest, { title, slug, municipality }: CitizenPromise): Promise<string> {
  const stem = slugOf(title ?? '') || slug
  const { docs } = await req.payload.find({
    collection: 'promises',
    where: { municipality: { equals: idOf(municipality) }, slug: { like: stem } },
    select: { slug: true },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const taken = new Set(docs.map((doc) => doc.slug))
  let number = 2
  while (taken.has(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}
