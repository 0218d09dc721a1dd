import { demo } from '@/cms/demo/demo-words'
import { idOfKey, idsOfKeys, type Loading, load, loadPlain, onDate } from '@/cms/demo/loading'
import { areaTextId } from '@/content/demo/text-ids'
import type { DemoAgreement, DemoArea } from '@/content/demo/types'
import { ageBandSchema } from '@/domain/areas/age-bands'

/** Areas with their drawn boundaries, agreements and focus areas. */
export async function loadPlaces(loading: Loading): Promise<void> {
  for (const area of demo.areas) await loadArea(loading, area)
  for (const agreement of demo.agreements) await loadAgreement(loading, agreement)
  await loadPlain(loading, 'police-areas', 'malaras', {
    name: 'Lokalpolisområde Mälarås',
    municipalities: idsOfKeys(loading, 'municipalities', ['malaras']),
  })
}

async function loadArea(loading: Loading, area: DemoArea): Promise<void> {
  const key = `${area.municipality}/${area.slug}`
  const inMunicipality = (slug: string) => `${area.municipality}/${slug}`
  const { population } = area
  await load(loading, 'areas', key, (words) => ({
    municipality: idOfKey(loading, 'municipalities', area.municipality),
    slug: area.slug,
    name: words.of(areaTextId(area.slug)) ?? area.name,
    kind: area.kind,
    parents: idsOfKeys(loading, 'areas', area.parents.map(inMunicipality)),
    listed: area.listed,
    publishAs: area.publishAs === undefined ? null : idOfKey(loading, 'areas', inMunicipality(area.publishAs)),
    population: (population?.groups ?? []).map((group, index) => ({
      id: `${key}-${index}`,
      ...group,
      age: ageBandSchema.parse(group.age),
      year: population?.year ?? 0,
      source: population?.source ?? '',
    })),
    boundary: area.boundary === undefined ? null : JSON.stringify(area.boundary),
  }))
}

async function loadAgreement(loading: Loading, agreement: DemoAgreement): Promise<void> {
  const municipality = idOfKey(loading, 'municipalities', agreement.municipality)
  const organisation = (slug: string) => idOfKey(loading, 'organisations', slug)
  await load(loading, 'agreements', agreement.slug, (words) => ({
    municipality,
    slug: agreement.slug,
    title: words.of(agreement.title),
    from: onDate(agreement.from),
    to: onDate(agreement.to),
    parties: agreement.parties.map((party, index) => ({
      id: `party-${index}`,
      organisation: organisation(party.organisation),
      joined: onDate(party.joined),
    })),
    purposes: words.of(agreement.purposes),
    cooperationAreas: words.of(agreement.cooperationAreas),
    principles: agreement.principles.map((id) => ({ id, text: words.of(id) })),
    horizons: agreement.horizons.map((horizon) => ({ id: horizon.text, ...horizon, text: words.of(horizon.text) })),
    signatories: agreement.signatories.map((signatory, index) => ({
      id: `signatory-${index}`,
      role: words.of(signatory.role),
      organisation: organisation(signatory.organisation),
      date: onDate(signatory.date),
    })),
    state: 'signed',
  }))
  for (const [order, focusArea] of agreement.focusAreas.entries()) {
    await load(loading, 'focus-areas', `${agreement.municipality}/${focusArea.code}`, (words) => ({
      municipality,
      code: focusArea.code,
      titlePublic: words.of(focusArea.titlePublic),
      titleInternal: focusArea.titleInternal,
      description: words.of(focusArea.description),
      agreement: idOfKey(loading, 'agreements', agreement.slug),
      order,
    }))
  }
}
