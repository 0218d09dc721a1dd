import { z } from 'zod'
import { areaKindSchema } from '@/domain/areas/area-kind'
import { named } from '@/domain/open-data/components'
import { envelopeShape } from '@/domain/open-data/envelope'
import { areaReferenceSchema, idSchema } from '@/domain/open-data/references'
import { textsSchema } from '@/domain/open-data/texts'

const municipalitySchema = named(
  'Municipality',
  'A municipality that publishes promises.',
  z.object({
    id: idSchema,
    slug: z.string(),
    name: z.string(),
    code: z.string().nullable().describe('The four digits of Statistics Sweden.'),
    url: z.string(),
    promises: z.int().describe('How many promises are published.'),
    areas: z.int(),
  }),
)

export const municipalitiesAnswer = named(
  'Municipalities',
  'Every municipality that publishes promises.',
  z.object({ ...envelopeShape, data: z.array(municipalitySchema) }),
)

const ring = z.array(z.array(z.number()).min(2)).min(4)
export const geometrySchema = named(
  'Geometry',
  'A boundary in WGS 84, longitude first (RFC 7946).',
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
  ]),
)

const areaSchema = named(
  'Area',
  'An area that promises are given for.',
  z.object({
    type: z.literal('Feature'),
    id: idSchema,
    geometry: geometrySchema.nullable().describe('null: nobody has drawn the boundary.'),
    properties: z.object({
      slug: z.string(),
      municipality: z.string(),
      name: textsSchema,
      kind: areaKindSchema,
      parents: z.array(areaReferenceSchema).describe('The areas it lies in.'),
      population: z
        .object({ count: z.int(), year: z.int(), source: z.string() })
        .nullable()
        .describe('How many live there.'),
      url: z.string(),
    }),
  }),
)
export type OpenArea = z.infer<typeof areaSchema>

export const areasAnswer = named(
  'Areas',
  'The areas of a municipality as GeoJSON.',
  z.object({ type: z.literal('FeatureCollection'), ...envelopeShape, features: z.array(areaSchema) }),
)
