import 'server-only'
import { loadPromiseWords } from '@/cms/queries/promise-words'
import type { Reading } from '@/cms/queries/reading'
import type { AreaPageView } from '@/domain/areas/area-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { kindOf } from '@/server/areas/get-area-list'
import { getDrawnMap } from '@/server/areas/get-area-map'
import { mapOfArea } from '@/server/areas/map-views'
import { pageWords } from '@/server/platform/words'
import { namesOf } from '@/server/views/names'
import { toPromiseCards } from '@/server/views/promise-card'
import { municipalityNames, promiseFacts } from '@/server/views/shared-reads'

/** One area with the promises that concern it. Three statements; null when there is none at the address. */
export async function getAreaPage(
  db: Reading,
  address: { readonly municipality: string; readonly area: string },
  locale: LocaleKey,
): Promise<AreaPageView | null> {
  const [facts, named, drawn] = await Promise.all([
    promiseFacts(db, address.municipality),
    municipalityNames(db, address.municipality, locale),
    getDrawnMap(address.municipality),
  ])
  const words = pageWords(locale)
  const names = namesOf(named, words)
  const areas = named.filter((one) => one.collection === 'areas')
  const area = areas.find((one) => one.slug === address.area && one.listed === true)
  if (area === undefined) return null
  const family = names.familyOfArea(area.slug)
  const wholeMunicipality = areas.filter((one) => one.kind === 'municipality').map((one) => one.id)
  const isWide = (ids: readonly string[]) => ids.length > 0 && ids.every((id) => wholeMunicipality.includes(id))
  const here = facts.filter((one) => names.slugs(one.areas).some((slug) => family.has(slug)))
  const linksTo = (slugs: readonly string[]) =>
    names.areas(areas.filter(({ slug }) => slugs.includes(slug)).map(({ id }) => id))
  const inOrder = [...here.filter((one) => !isWide(one.areas)), ...here.filter((one) => isWide(one.areas))]
  const ids = inOrder.map((one) => one.id)
  const promises = toPromiseCards(inOrder, await loadPromiseWords(db, ids, locale), names, words)
  return {
    slug: area.slug,
    name: words.name(area.words),
    kind: kindOf(area),
    parents: names.areas(area.parents.filter((id) => areas.some((one) => one.id === id && one.listed === true))),
    children: names.areas(areas.filter((one) => one.parents.includes(area.id) && one.listed).map((one) => one.id)),
    population: area.population,
    promises,
    family,
    map: mapOfArea(drawn, { here: area.slug, family }, linksTo),
    notices: words.notices(),
  }
}
