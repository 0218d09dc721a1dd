import { foldTight } from '@/domain/activities/clean-text'

interface KnownArea {
  readonly slug: string
  readonly name: string
}

export type AreaSearch<Area> =
  | { readonly ok: true; readonly area: Area }
  | { readonly ok: false; readonly problem: 'areaUnknown' | 'areaAmbiguous' }

/** The area that a file means: by its slug, or by its Swedish name whatever its capitals and spaces. */
export function findArea<Area extends KnownArea>(areas: readonly Area[], called: string): AreaSearch<Area> {
  const bySlug = areas.find(({ slug }) => slug === called)
  if (bySlug !== undefined) return { ok: true, area: bySlug }
  const wanted = foldTight(called)
  const [found, another] = areas.filter(({ name }) => foldTight(name) === wanted)
  if (found === undefined) return { ok: false, problem: 'areaUnknown' }
  return another === undefined ? { ok: true, area: found } : { ok: false, problem: 'areaAmbiguous' }
}
