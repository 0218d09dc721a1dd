import { type LocaleKey, localeKeySchema } from '@/domain/locales/locales'
import type { AreaKind } from './area-kind'
import { boundaryProblem, countPoints, mostPoints, writeBoundary } from './boundary'
import type { BoundaryFeature, FeatureProblem } from './boundary-file'
import { findArea } from './find-area'
import type { Boundary } from './geometry'
import { simplifyBoundaries } from './simplify-boundaries'

/** An area as it is stored. */
export interface StoredArea {
  readonly id: string
  readonly slug: string
  /** In Swedish. */
  readonly name: string
  readonly names: Readonly<Partial<Record<LocaleKey, string>>>
  readonly kind: AreaKind
  readonly boundary: string
}

export type PlanProblem =
  | FeatureProblem
  | { readonly code: 'areaUnknown' | 'areaAmbiguous'; readonly called: string }
  | { readonly code: 'areaTwice'; readonly firstRow: number }

export interface PlannedBoundary {
  readonly row: number
  /** What the file calls the area. */
  readonly called: string
  readonly area: StoredArea | null
  readonly points: { readonly measured: number; readonly kept: number } | null
  /** What would be stored; only what differs from what is. */
  readonly changes: {
    readonly boundary?: string
    readonly kind?: AreaKind
    readonly names: Readonly<Partial<Record<LocaleKey, string>>>
  }
  readonly problems: readonly PlanProblem[]
}

export interface BoundaryPlan {
  readonly rows: readonly PlannedBoundary[]
  /** How far a border may have moved, in metres. */
  readonly tolerance: number
  /** Areas that the file says nothing of. */
  readonly absent: readonly StoredArea[]
}

/** From the finest; the next one is taken as long as some boundary is too large for its field. */
const tolerances = [5, 10, 20, 40, 80] as const

/** What a file of boundaries would change in the areas of a municipality. The same file a second time changes nothing. */
export function planBoundaries(features: readonly BoundaryFeature[], areas: readonly StoredArea[]): BoundaryPlan {
  const measured = features.map(({ boundary }) => boundary).filter((boundary) => boundary !== null)
  const { simple, tolerance } = simplified(measured)
  const simpleOf = new Map(measured.map((boundary, index) => [boundary, simple[index]]))
  const firstRows = new Map<string, number>()
  const rows = features.map((feature): PlannedBoundary => {
    const called = feature.slug ?? feature.name ?? ''
    const search = findArea(areas, called)
    const area = search.ok ? search.area : null
    const problems: PlanProblem[] = [...feature.problems]
    if (!search.ok && called !== '') problems.push({ code: search.problem, called })
    const firstRow = area === null ? undefined : firstRows.get(area.slug)
    if (firstRow !== undefined) problems.push({ code: 'areaTwice', firstRow })
    else if (area !== null) firstRows.set(area.slug, feature.row)
    const boundary = feature.boundary === null ? undefined : simpleOf.get(feature.boundary)
    const text = boundary === undefined ? '' : writeBoundary(boundary)
    const left = text === '' ? null : boundaryProblem(text)
    if (left !== null) problems.push({ code: 'geometry', problem: left })
    return {
      row: feature.row,
      called: feature.name ?? called,
      area,
      points:
        feature.boundary === null || boundary === undefined
          ? null
          : { measured: countPoints(feature.boundary), kept: countPoints(boundary) },
      changes: area === null ? { names: {} } : changesOf(feature, text, area),
      problems,
    }
  })
  return { rows, tolerance, absent: areas.filter(({ slug }) => !firstRows.has(slug)) }
}

function simplified(measured: readonly Boundary[]) {
  const [finest] = tolerances
  for (const tolerance of tolerances) {
    const simple = simplifyBoundaries(measured, tolerance)
    if (simple.every((boundary) => countPoints(boundary) <= mostPoints)) return { simple, tolerance }
  }
  return { simple: simplifyBoundaries(measured, finest), tolerance: finest }
}

function changesOf(feature: BoundaryFeature, boundary: string, area: StoredArea): PlannedBoundary['changes'] {
  const names: Partial<Record<LocaleKey, string>> = {}
  for (const locale of localeKeySchema.options) {
    const name = feature.names[locale]
    if (name !== undefined && name !== area.names[locale]) names[locale] = name
  }
  return {
    ...(boundary !== '' && boundary !== area.boundary ? { boundary } : {}),
    ...(feature.kind !== null && feature.kind !== area.kind ? { kind: feature.kind } : {}),
    names,
  }
}
