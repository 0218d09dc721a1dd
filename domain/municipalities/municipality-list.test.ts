import { describe, expect, test } from 'vitest'
import { type County, findMunicipalities, listMunicipalities, type PublishedMunicipality } from './municipality-list'

const counties: readonly County[] = [
  {
    code: '12',
    name: 'Skåne län',
    municipalities: [
      { code: '1280', name: 'Malmö' },
      { code: '1281', name: 'Lund' },
      { code: '1292', name: 'Ängelholm' },
    ],
  },
  { code: '20', name: 'Dalarnas län', municipalities: [{ code: '2080', name: 'Falun' }] },
]
const invented: PublishedMunicipality = { slug: 'malaras', name: 'Mälarås kommun', code: null }
const falun: PublishedMunicipality = { slug: 'falun', name: 'Falu kommun', code: '2080' }
const found = (query: string, published = [invented, falun]) => findMunicipalities(counties, published, query)

describe('the list of the country', () => {
  test('has those that use the service apart, and in their county', () => {
    const { using, counties: listed } = listMunicipalities(counties, [invented, falun])
    expect(using).toEqual([invented, falun])
    expect(listed[1]).toEqual({ code: '20', name: 'Dalarnas län', using: [falun], others: [] })
  })

  test('has one that no register knows among those that use the service only', () => {
    const { counties: listed } = listMunicipalities(counties, [invented])
    expect(listed.flatMap(({ using }) => using)).toEqual([])
    expect(listed.flatMap(({ others }) => others)).toHaveLength(4)
  })

  test('sorts names as Swedes do: Ä after L and M', () => {
    expect(listMunicipalities(counties, []).counties[0]?.others).toEqual(['Lund', 'Malmö', 'Ängelholm'])
  })
})

describe('a search', () => {
  test('finds one that does not use the service, with its county', () => {
    expect(found('malmo')).toMatchObject({ using: [], others: [{ name: 'Malmö', county: 'Skåne län' }], similar: [] })
  })

  test('finds one that uses the service by its own name and by its name in the register, once', () => {
    expect(found('falu')).toMatchObject({ using: [falun], others: [] })
    expect(found('Falun')).toMatchObject({ using: [falun], others: [] })
  })

  test('finds invented and listed ones alike', () => {
    expect(found('m')).toMatchObject({ using: [invented], others: [{ name: 'Malmö' }] })
  })

  test('that finds nothing offers what is spelled almost so', () => {
    expect(found('Malmoe')).toMatchObject({ using: [], others: [], similar: ['Malmö'] })
    expect(found('Atlantis').similar).toEqual([])
  })
})
