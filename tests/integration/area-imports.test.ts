// @database demo
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { importBoundaries } from '@/cms/areas/import-boundaries'
import { importPopulation } from '@/cms/areas/import-population'
import type { Area } from '@/cms/generated/payload-types'
import { loadDrawnMap } from '@/server/areas/get-area-map'
import { publicReads } from '@/server/platform/database'
import { actAsNobody } from '@/tests/integration/support/acting'
import { idOfSlug } from '@/tests/integration/support/demo'
import { openPayload } from '@/tests/integration/support/world'

const municipality = 'sodervik'
const ring = [
  [16.151, 59.213],
  [16.179, 59.209],
  [16.183, 59.229],
  [16.151, 59.213],
]
const crossing = [ring[0], [16.179, 59.229], [16.179, 59.209], [16.151, 59.229], ring[0]]
const feature = (properties: object, coordinates: readonly unknown[] = [ring]) => ({
  ...{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } },
})

let payload: Payload

beforeAll(async () => {
  payload = await openPayload()
})

describe('a file of boundaries', () => {
  const good = [feature({ name: 'Ekliden', 'name:fi': 'Tammirinne' }), feature({ slug: 'strandhagen', kind: 'plats' })]

  test('is only looked at until somebody says apply', async () => {
    const before = await storedArea('ekliden')
    expect(await boundaries(good, false)).toMatchObject({ ok: true, report: { applied: false, wanted: false } })
    expect(await storedArea('ekliden')).toEqual(before)
  })

  test('in which one area is broken changes none, and says which', async () => {
    const before = await storedArea('ekliden')
    const outcome = await boundaries([feature({ slug: 'ekliden' }), feature({ slug: 'strandhagen' }, [crossing])], true)
    expect(outcome).toMatchObject({
      ok: true,
      report: {
        ...{ applied: false, wanted: true },
        plan: { rows: [{ problems: [] }, { problems: [{ code: 'geometry', problem: 'crossesItself' }] }] },
      },
    })
    expect(await storedArea('ekliden')).toEqual(before)
  })

  test('is taken in whole, with kinds and names, and a second time changes nothing', async () => {
    expect(await boundaries(good, true)).toMatchObject({ ok: true, report: { applied: true } })
    const stored = [await storedArea('ekliden'), await storedArea('strandhagen')]
    expect(JSON.parse(stored[0]?.boundary ?? '')).toEqual({ type: 'Polygon', coordinates: [ring] })
    expect(stored[1]?.kind).toBe('place')
    expect((await storedArea('ekliden', 'fi')).name).toBe('Tammirinne')

    const again = await boundaries(good, true)
    expect(again.ok && again.report.plan.rows.map(({ changes }) => changes)).toEqual([{ names: {} }, { names: {} }])
    expect([await storedArea('ekliden'), await storedArea('strandhagen')]).toEqual(stored)
  })

  test('shows on the map of its municipality', async () => {
    const map = await loadDrawnMap(publicReads(), municipality)
    expect(map?.areas.find(({ slug }) => slug === 'strandhagen')?.role).toBe('place')
  })

  test('for a municipality that is not there is refused', async () => {
    const bytes = bytesOf(collection(good))
    expect(await importBoundaries(payload, { bytes, municipality: 'atlantis', apply: true })).toMatchObject({
      ok: false,
      refusals: [{ code: 'municipalityUnknown' }],
    })
  })
})

describe('a table of population', () => {
  const table = [
    'Område;Ålder;Kön;Antal;År;Källa',
    'Ekliden;0–15;kvinnor;120;2025;Påhittad statistik',
    'Ekliden;16;kvinnor;7;2025;Påhittad statistik',
    'Ekliden;17;kvinnor;8;2025;Påhittad statistik',
    'Strandhagen;80+;män;31;2025;Påhittad statistik',
  ].join('\n')

  test('is only looked at until somebody says apply', async () => {
    expect(await population(table, false)).toMatchObject({ ok: true, report: { applied: false } })
    expect((await storedArea('ekliden')).population).toEqual([])
  })

  test('with one row that is wrong changes nothing', async () => {
    const outcome = await population(`${table}\nStrandhagen;15-19;män;3;2025;Påhittad statistik`, true)
    expect(outcome).toMatchObject({
      ok: true,
      report: { applied: false, plan: { problems: [{ row: 6, problem: { code: 'ageAcrossBands' } }] } },
    })
    expect((await storedArea('ekliden')).population).toEqual([])
  })

  test('is taken in whole, in Windows-1252 too, and a second time changes nothing', async () => {
    const older = Buffer.from(table.replace('–', '-'), 'latin1')
    const request = { bytes: older, municipality, apply: true }
    expect(await importPopulation(payload, request)).toMatchObject({
      report: { applied: true, encoding: 'windows-1252' },
    })
    const stored = await storedArea('ekliden')
    expect(stored.population?.map(({ age, sex, count, source }) => [age, sex, count, source])).toEqual([
      ['0-15', 'woman', 120, 'Påhittad statistik'],
      ['16-24', 'woman', 15, 'Påhittad statistik'],
    ])
    const again = await importPopulation(payload, request)
    expect(again.ok && again.report.plan.areas.map(({ needsWriting }) => needsWriting)).toEqual([false, false])
    expect(await storedArea('ekliden')).toEqual(stored)
  })
})

describe('a municipality without boundaries', () => {
  test('has no map', async () => {
    const acting = await actAsNobody(payload)
    for (const slug of ['sodervik', 'ekliden', 'strandhagen']) {
      const id = await idOfSlug(payload, 'areas', slug)
      await payload.update({ ...acting, collection: 'areas', id, data: { boundary: '' } })
    }
    expect(await loadDrawnMap(publicReads(), municipality)).toBeNull()
  })
})

const collection = (features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const bytesOf = (text: string) => new TextEncoder().encode(text)

function boundaries(features: readonly unknown[], apply: boolean) {
  return importBoundaries(payload, { bytes: bytesOf(collection(features)), municipality, apply })
}

function population(text: string, apply: boolean) {
  return importPopulation(payload, { bytes: bytesOf(text), municipality, apply })
}

async function storedArea(slug: string, locale: 'sv' | 'fi' = 'sv'): Promise<Area> {
  const acting = await actAsNobody(payload, locale)
  const id = await idOfSlug(payload, 'areas', slug)
  return payload.findByID({ ...acting, collection: 'areas', id, locale })
}
