import { z } from 'zod'
import { type LocaleKey, localeKeySchema } from '@/domain/locales/locales'
import { type AreaKind, areaKindSchema } from './area-kind'
import { type BoundaryProblem, readGeometry } from './boundary'
import type { Boundary } from './geometry'
import { kindsInSwedish } from './kinds-in-swedish'

/** What a measured boundary may have before it is simplified. */
const mostPointsMeasured = 200_000

/** Why nothing of a file of boundaries can be taken in. */
export type BoundaryFileRefusal =
  | { readonly code: 'notGeoJson' }
  | { readonly code: 'notCollection'; readonly found: string }
  | { readonly code: 'featuresMissing' }
  | { readonly code: 'wrongSystem'; readonly system: string }

/** What is wrong with one feature of the file. */
export type FeatureProblem =
  | { readonly code: 'notFeature' }
  | { readonly code: 'unnamed' }
  | { readonly code: 'geometryMissing' }
  | { readonly code: 'geometry'; readonly problem: BoundaryProblem }
  | { readonly code: 'kindUnknown'; readonly kind: string }
  | { readonly code: 'languageUnknown'; readonly key: string }
  | { readonly code: 'nameEmpty'; readonly key: string }

/** A feature as it stands in the file, counted from one. */
export interface BoundaryFeature {
  readonly row: number
  readonly slug: string | null
  readonly name: string | null
  readonly kind: AreaKind | null
  readonly names: Readonly<Partial<Record<LocaleKey, string>>>
  readonly boundary: Boundary | null
  readonly problems: readonly FeatureProblem[]
}

export type BoundaryFileReading =
  | { readonly ok: true; readonly features: readonly BoundaryFeature[] }
  | { readonly ok: false; readonly refusal: BoundaryFileRefusal }

const collectionSchema = z.object({
  features: z.array(z.unknown()),
  // Left out of GeoJSON in 2016, but programs still write it.
  crs: z.object({ properties: z.object({ name: z.string() }) }).nullish(),
})
const featureSchema = z.object({
  type: z.literal('Feature'),
  geometry: z.unknown(),
  properties: z.record(z.string(), z.unknown()).nullish(),
})
const typedSchema = z.object({ type: z.string() })

/** Names that WGS 84 in degrees goes by. */
const degrees = /CRS:?:?84|EPSG:+(?:[\d.]*:)?4326|WGS ?84/i

/** Reads a GeoJSON FeatureCollection as boundaries of areas. Every feature is kept, with all that is wrong with it. */
export function readBoundaryFile(text: string): BoundaryFileReading {
  const parsed = parseJson(text)
  const typed = typedSchema.safeParse(parsed)
  if (!typed.success) return { ok: false, refusal: { code: 'notGeoJson' } }
  const collection = collectionSchema.safeParse(parsed)
  if (typed.data.type !== 'FeatureCollection' || !collection.success) {
    return { ok: false, refusal: { code: 'notCollection', found: typed.data.type } }
  }
  const { features, crs } = collection.data
  if (features.length === 0) return { ok: false, refusal: { code: 'featuresMissing' } }
  const system = crs?.properties.name
  if (system !== undefined && !degrees.test(system)) return { ok: false, refusal: { code: 'wrongSystem', system } }
  return { ok: true, features: features.map((feature, index) => readFeature(feature, index + 1)) }
}

function readFeature(given: unknown, row: number): BoundaryFeature {
  const parsed = featureSchema.safeParse(given)
  const empty = { row, slug: null, name: null, kind: null, names: {}, boundary: null }
  if (!parsed.success) return { ...empty, problems: [{ code: 'notFeature' }] }
  const { properties, geometry } = parsed.data
  const texts = new Map(Object.entries(properties ?? {}).map(([key, value]) => [key, textOf(value)]))
  const [slug, name] = [texts.get('slug') || null, texts.get('name') || null]
  const kind = readKind(texts.get('kind') ?? '')
  const { names, problems } = readNames(texts)
  const shape = readShape(geometry)
  return {
    ...{ row, slug, name, names },
    kind: kind.kind,
    boundary: shape.boundary,
    problems: [
      ...(slug === null && name === null ? [{ code: 'unnamed' } as const] : []),
      ...kind.problems,
      ...problems,
      ...shape.problems,
    ],
  }
}

function readShape(geometry: unknown): Pick<BoundaryFeature, 'boundary' | 'problems'> {
  if (geometry === null || geometry === undefined) return { boundary: null, problems: [{ code: 'geometryMissing' }] }
  const reading = readGeometry(geometry, mostPointsMeasured)
  if (reading.ok) return { boundary: reading.boundary, problems: [] }
  return { boundary: null, problems: [{ code: 'geometry', problem: reading.problem }] }
}

function readKind(text: string): Pick<BoundaryFeature, 'kind' | 'problems'> {
  if (text === '') return { kind: null, problems: [] }
  const parsed = areaKindSchema.safeParse(kindsInSwedish[text.toLowerCase()] ?? text)
  return parsed.success
    ? { kind: parsed.data, problems: [] }
    : { kind: null, problems: [{ code: 'kindUnknown', kind: text }] }
}

/** `name:fi` is the name in Finnish. */
function readNames(texts: ReadonlyMap<string, string>) {
  const names: Partial<Record<LocaleKey, string>> = {}
  const problems: FeatureProblem[] = []
  for (const [key, name] of texts) {
    if (!key.startsWith('name:')) continue
    const locale = localeKeySchema.safeParse(key.slice('name:'.length))
    if (!locale.success) problems.push({ code: 'languageUnknown', key })
    else if (name === '') problems.push({ code: 'nameEmpty', key })
    else names[locale.data] = name
  }
  return { names, problems }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFC').trim() : ''
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
