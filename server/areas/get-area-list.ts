import 'server-only'
import type { Named } from '@/cms/queries/municipality-names'
import type { Reading } from '@/cms/queries/reading'
import { type AreaKind, areaKindSchema } from '@/domain/areas/area-kind'
import type { AreaListItem } from '@/domain/areas/area-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { pageWords } from '@/server/platform/words'
import { namesOf } from '@/server/views/names'
import { municipalityNames, promiseFacts } from '@/server/views/shared-reads'

/** The listed areas of a municipality as a tree. Two statements. */
export async function getAreaList(
  db: Reading,
  municipality: string,
  locale: LocaleKey,
): Promise<readonly AreaListItem[]> {
  const [facts, named] = await Promise.all([
    promiseFacts(db, municipality),
    municipalityNames(db, municipality, locale),
  ])
  const words = pageWords(locale)
  const names = namesOf(named, words)
  const areas = named.filter((one) => one.collection === 'areas' && one.listed === true)
  const promiseAreas = facts.map((one) => names.slugs(one.areas))

  const item = (area: Named, above: readonly string[]): AreaListItem => {
    const family = names.familyOfArea(area.slug)
    const inside = areas.filter((one) => one.parents.includes(area.id) && !above.includes(one.id))
    return {
      slug: area.slug,
      name: words.name(area.words),
      kind: kindOf(area),
      promiseCount: promiseAreas.filter((slugs) => slugs.some((slug) => family.has(slug))).length,
      hasPromises: promiseAreas.some((slugs) => slugs.some(isAbout(area, areas, family))),
      children: byName(inside.map((one) => item(one, [...above, area.id]))),
    }
  }
  const listedIds = areas.map((area) => area.id)
  const tops = areas.filter((area) => !area.parents.some((parent) => listedIds.includes(parent)))
  return byName(tops.map((area) => item(area, [])))
}

/** Whether a promise at one of these slugs is about the area itself: what is about the whole municipality is about no part of it. */
function isAbout(area: Named, areas: readonly Named[], family: ReadonlySet<string>): (slug: string) => boolean {
  const wide = areas.filter((one) => one.id !== area.id && isWide(kindOf(one))).map((one) => one.slug)
  return (slug) => family.has(slug) && !wide.includes(slug)
}

function isWide(kind: AreaKind): boolean {
  return kind === 'municipality' || kind === 'localPoliceArea'
}

export function kindOf(area: Named): AreaKind {
  return areaKindSchema.catch('district').parse(area.kind)
}

function byName(items: readonly AreaListItem[]): readonly AreaListItem[] {
  return items.toSorted((one, other) => one.name.text.localeCompare(other.name.text, 'sv'))
}
