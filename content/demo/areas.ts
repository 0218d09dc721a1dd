import { boundaries } from './boundaries'
import { populationOf } from './populations'
import type { DemoArea } from './types'

type PopulatedSlug = Parameters<typeof populationOf>[0]

const district = (slug: PopulatedSlug, name: string, parent: string): DemoArea => ({
  slug,
  municipality: 'malaras',
  name,
  kind: 'district',
  parents: [parent],
  listed: true,
  population: populationOf(slug),
  boundary: boundaries[slug],
})

const placeInCentrum = (slug: 'stadsparken' | 'norra-centrum', name: string): DemoArea => ({
  slug,
  municipality: 'malaras',
  name,
  kind: 'place',
  parents: ['centrum'],
  listed: true,
  publishAs: 'centrum',
  boundary: boundaries[slug],
})

/** The ten areas of the drawn map: nine districts and the rest of the kommun. */
const mapAreas: readonly DemoArea[] = [
  district('centrum', 'Centrum', 'malaras'),
  district('bjorkdalen', 'Björkdalen', 'vastra-stadsdelarna'),
  district('rosenang', 'Rosenäng', 'vastra-stadsdelarna'),
  district('pilbacken', 'Pilbacken', 'vastra-stadsdelarna'),
  district('hagalid', 'Hagalid', 'vastra-stadsdelarna'),
  district('vinkelangen', 'Vinkelängen', 'vastra-stadsdelarna'),
  district('skogskullen', 'Skogskullen', 'malaras'),
  district('smedsbo', 'Smedsbo', 'malaras'),
  district('vretlunda', 'Vretlunda', 'malaras'),
  district('ovriga-delar', 'Övriga delar av kommunen', 'malaras'),
]

const sodervikDistrict = (slug: 'ekliden' | 'strandhagen', name: string): DemoArea => ({
  slug,
  municipality: 'sodervik',
  name,
  kind: 'district',
  parents: ['sodervik'],
  listed: true,
  boundary: boundaries[slug],
})

/** Parents stand before their children. */
export const areas: readonly DemoArea[] = [
  {
    slug: 'lokalpolisomrade-malaras',
    municipality: 'malaras',
    name: 'Lokalpolisområde Mälarås',
    kind: 'localPoliceArea',
    parents: [],
    listed: false,
  },
  {
    slug: 'malaras',
    municipality: 'malaras',
    name: 'Mälarås kommun',
    kind: 'municipality',
    parents: ['lokalpolisomrade-malaras'],
    listed: true,
    boundary: boundaries.malaras,
  },
  {
    slug: 'vastra-stadsdelarna',
    municipality: 'malaras',
    name: 'De västra stadsdelarna',
    kind: 'district',
    parents: ['malaras'],
    listed: true,
    boundary: boundaries['vastra-stadsdelarna'],
  },
  ...mapAreas,
  placeInCentrum('stadsparken', 'Stadsparken'),
  placeInCentrum('norra-centrum', 'Norra centrum'),
  {
    slug: 'sodervik',
    municipality: 'sodervik',
    name: 'Söderviks kommun',
    kind: 'municipality',
    parents: [],
    listed: true,
    boundary: boundaries.sodervik,
  },
  sodervikDistrict('ekliden', 'Ekliden'),
  sodervikDistrict('strandhagen', 'Strandhagen'),
]
