import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ImportRefusal } from '@/domain/activities/problems'

/** Where the rows go, by the slugs a person types. */
export type ImportPlace = { readonly municipality: string; readonly organisation: string }

/** The ids of a municipality's focus areas by their code. */
export type FocusAreaIds = {
  readonly idByCode: ReadonlyMap<string, string>
  readonly codeById: ReadonlyMap<string, string>
}

export type ImportTarget = {
  readonly municipality: string
  readonly organisation: string
  readonly focusAreas: FocusAreaIds
}

type TargetReading =
  | { readonly ok: true; readonly target: ImportTarget }
  | { readonly ok: false; readonly refusals: readonly ImportRefusal[] }

const municipalitySchema = z.object({ id: z.string() })
const organisationSchema = z.object({ id: z.string(), municipalities: z.array(z.string()).nullish() })
const focusAreaSchema = z.object({ id: z.string(), code: z.string() })

/** Finds municipality and organisation and says in full what is wrong with them. */
export async function loadImportTarget(req: PayloadRequest, place: ImportPlace): Promise<TargetReading> {
  const municipality = municipalitySchema.optional().parse(await findBySlug(req, 'municipalities', place.municipality))
  const organisation = organisationSchema.optional().parse(await findBySlug(req, 'organisations', place.organisation))
  const refusals: ImportRefusal[] = []
  if (!municipality) refusals.push({ code: 'municipalityUnknown', slug: place.municipality })
  if (!organisation) refusals.push({ code: 'organisationUnknown', slug: place.organisation })
  if (!municipality || !organisation) return { ok: false, refusals }
  if (!organisation.municipalities?.includes(municipality.id)) {
    return { ok: false, refusals: [{ code: 'organisationNotInMunicipality', ...place }] }
  }
  return { ok: true, target: await targetIn(req, municipality.id, organisation.id) }
}

/** The same by ids, for an organisation that is known to work in the municipality. */
export async function targetIn(req: PayloadRequest, municipality: string, organisation: string): Promise<ImportTarget> {
  return { municipality, organisation, focusAreas: await loadFocusAreas(req, municipality) }
}

async function findBySlug(req: PayloadRequest, collection: 'municipalities' | 'organisations', slug: string) {
  const where = { slug: { equals: slug } }
  const { docs } = await req.payload.find({ collection, where, depth: 0, limit: 1, overrideAccess: true, req })
  return docs[0]
}

async function loadFocusAreas(req: PayloadRequest, municipality: string): Promise<FocusAreaIds> {
  const { docs } = await req.payload.find({
    collection: 'focus-areas',
    where: { municipality: { equals: municipality } },
    // A renewed agreement may have brought the same letters again: the youngest one counts for new rows.
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const areas = z.array(focusAreaSchema).parse(docs)
  return {
    idByCode: new Map(areas.map(({ id, code }) => [code, id])),
    codeById: new Map(areas.map(({ id, code }) => [id, code])),
  }
}
