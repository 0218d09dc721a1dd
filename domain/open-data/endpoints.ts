import { z } from 'zod'
import { named } from '@/domain/open-data/components'
import { envelopeOf, envelopeShape, type OpenSite } from '@/domain/open-data/envelope'
import { municipalityParameters, noParameters, pageParameters } from '@/domain/open-data/parameters'
import { areasAnswer, municipalitiesAnswer } from '@/domain/open-data/place-schema'
import { promiseAnswer, promiseListAnswer } from '@/domain/open-data/promise-schema'

export const mediaTypes = {
  json: 'application/json',
  geoJson: 'application/geo+json',
  jsonLd: 'application/ld+json',
  csv: 'text/csv',
  problem: 'application/problem+json',
} as const

export const indexAnswer = named(
  'Index',
  'What can be fetched here.',
  z.object({
    ...envelopeShape,
    name: z.string(),
    version: z.string(),
    description: z.string().describe('The description of every answer (OpenAPI 3.1).'),
    data: z.array(z.object({ url: z.string(), summary: z.string(), mediaType: z.string() })),
  }),
)

/** One address of the API. */
export interface Endpoint {
  /** With the names of its variable parts in braces. */
  readonly path: string
  readonly operation: string
  readonly summary: string
  readonly parameters: z.ZodObject
  readonly mediaType: (typeof mediaTypes)[keyof typeof mediaTypes]
  /** The shape of the answer; null for tables and for descriptions that others have defined. */
  readonly answer: z.ZodType | null
  readonly canBeMissing: boolean
}

/** Every address of the API. The index, the OpenAPI document and the page for residents are made from this list. */
export const endpoints: readonly Endpoint[] = [
  {
    path: '/api/v1',
    operation: 'index',
    summary: 'What can be fetched',
    ...{ parameters: noParameters, mediaType: mediaTypes.json, answer: indexAnswer, canBeMissing: false },
  },
  {
    path: '/api/v1/openapi.json',
    operation: 'description',
    summary: 'This description (OpenAPI 3.1)',
    ...{ parameters: noParameters, mediaType: mediaTypes.json, answer: null, canBeMissing: false },
  },
  {
    path: '/api/v1/municipalities',
    operation: 'municipalities',
    summary: 'Municipalities that publish promises',
    ...{ parameters: noParameters, mediaType: mediaTypes.json, answer: municipalitiesAnswer, canBeMissing: false },
  },
  {
    path: '/api/v1/promises',
    operation: 'promises',
    summary: 'Published promises, fifty a page',
    ...{ parameters: pageParameters, mediaType: mediaTypes.json, answer: promiseListAnswer, canBeMissing: true },
  },
  {
    path: '/api/v1/promises/{id}',
    operation: 'promise',
    summary: 'One promise with commitments, updates, indicators and history',
    ...{ parameters: noParameters, mediaType: mediaTypes.json, answer: promiseAnswer, canBeMissing: true },
  },
  {
    path: '/api/v1/areas',
    operation: 'areas',
    summary: 'The areas of a municipality (GeoJSON)',
    ...{ parameters: municipalityParameters, mediaType: mediaTypes.geoJson, answer: areasAnswer, canBeMissing: true },
  },
  {
    path: '/api/v1/promises.csv',
    operation: 'promisesTable',
    summary: 'The promises of a municipality as a table, in Swedish',
    ...{ parameters: municipalityParameters, mediaType: mediaTypes.csv, answer: null, canBeMissing: true },
  },
  {
    path: '/api/v1/commitments.csv',
    operation: 'commitmentsTable',
    summary: 'The commitments of a municipality as a table, in Swedish',
    ...{ parameters: municipalityParameters, mediaType: mediaTypes.csv, answer: null, canBeMissing: true },
  },
  {
    path: '/api/v1/dcat.jsonld',
    operation: 'catalogue',
    summary: 'The catalogue of the data sets (DCAT-AP-SE)',
    ...{ parameters: noParameters, mediaType: mediaTypes.jsonLd, answer: null, canBeMissing: false },
  },
]

/** The answer at `/api/v1`. */
export function indexOf(site: OpenSite): z.infer<typeof indexAnswer> {
  return {
    ...envelopeOf(site),
    name: 'Löftet',
    version: '1',
    description: `${site.url}/api/v1/openapi.json`,
    data: endpoints.map(({ path, summary, mediaType }) => ({ url: site.url + path, summary, mediaType })),
  }
}
