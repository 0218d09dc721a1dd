import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { catalogueOf } from './dcat'

const site = { url: 'https://loften.example', isDemo: false }
const places = [
  { slug: 'malaras', name: 'Mälarås kommun' },
  { slug: 'sodervik', name: 'Söderviks kommun' },
]
const node = z.looseObject({ '@id': z.url(), '@type': z.string() })
type Node = z.infer<typeof node>

const graph = z.array(node).parse(catalogueOf(site, places)['@graph'])
const ofType = (type: string) => graph.filter((one) => one['@type'] === type)

/** What DCAT-AP-SE requires of each class. */
const required: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcat:dataset', 'dcterms:license'],
  'dcat:Dataset': ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcat:distribution'],
  'dcat:Distribution': ['dcat:accessURL', 'dcterms:license'],
  'dcat:DataService': ['dcterms:title', 'dcat:endpointURL'],
  'foaf:Agent': ['foaf:name'],
}

describe('the catalogue', () => {
  test.each(Object.entries(required))('says of every %s what it must', (type, properties) => {
    expect(ofType(type)).not.toEqual([])
    for (const one of ofType(type)) expect(Object.keys(one)).toEqual(expect.arrayContaining([...properties]))
  })

  test('holds everything that it refers to, each once', () => {
    const ids = graph.map((one) => one['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    const referring = ['dcat:dataset', 'dcat:distribution', 'dcat:service', 'dcat:accessService', 'dcterms:publisher']
    const referred = graph.flatMap((one) => referring.flatMap((property) => idsIn(one, property)))
    expect(referred.length).toBeGreaterThan(10)
    expect(referred.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('leaves each data set to the municipality that publishes it', () => {
    const publishers = ofType('dcat:Dataset').flatMap((one) => idsIn(one, 'dcterms:publisher'))
    expect(new Set(publishers)).toEqual(
      new Set(places.map(({ slug }) => `https://loften.example/sv/${slug}#publisher`)),
    )
  })

  test('of a demonstration says in every description that all is invented', () => {
    const words = (isDemo: boolean) =>
      JSON.stringify(catalogueOf({ ...site, isDemo }, places)).match(/DEMO/g)?.length ?? 0
    expect(words(false)).toBe(0)
    expect(words(true)).toBeGreaterThan(10)
  })
})

function idsIn(one: Node, property: string): readonly string[] {
  const reference = z.object({ '@id': z.string() })
  const found = z.union([z.array(reference), reference.transform((single) => [single])]).safeParse(one[property])
  return found.success ? found.data.map((single) => single['@id']) : []
}
