import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { areaKindSchema } from '@/domain/areas/area-kind'
import type { StoredArea } from '@/domain/areas/plan-boundaries'
import { type PopulationRow, populationRowSchema } from '@/domain/areas/population'
import { localeKeySchema } from '@/domain/locales/locales'

/** An area with all that an import may write in it. */
export interface ImportedArea extends StoredArea {
  readonly population: readonly PopulationRow[]
}

export interface AreaTarget {
  readonly municipality: string
  readonly areas: readonly ImportedArea[]
}

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

/** As Payload gives it in all languages at once. */
const storedSchema = z.object({
  id: z.string(),
  slug: z.string(),
  kind: areaKindSchema,
  boundary: text,
  name: z
    .partialRecord(localeKeySchema, z.string().nullish())
    .nullish()
    .transform((names) => Object.fromEntries(Object.entries(names ?? {}).filter(([, name]) => Boolean(name))))
    .pipe(z.partialRecord(localeKeySchema, z.string())),
  population: z
    .array(populationRowSchema)
    .nullish()
    .transform((rows) => rows ?? []),
})

/** The areas of a municipality that is named by its slug; null when there is no such municipality. */
export async function loadAreas(req: PayloadRequest, municipality: string): Promise<AreaTarget | null> {
  const found = await req.payload.find({
    collection: 'municipalities',
    where: { slug: { equals: municipality } },
    ...{ depth: 0, limit: 1, overrideAccess: true, req },
  })
  const [place] = found.docs
  if (place === undefined) return null
  const { docs } = await req.payload.find({
    collection: 'areas',
    where: { municipality: { equals: place.id } },
    locale: 'all',
    ...{ depth: 0, pagination: false, sort: 'slug', overrideAccess: true, req },
  })
  const areas = z.array(storedSchema).parse(docs)
  return {
    municipality: place.id,
    areas: areas.map(({ name, ...area }) => ({ ...area, names: name, name: name.sv ?? '' })),
  }
}
