import type { DemoOrganisation } from './types'

export const organisations: readonly DemoOrganisation[] = [
  {
    slug: 'malaras-kommun',
    name: 'organisations.malaras-kommun.name',
    kind: 'municipality',
    controllerInfo: 'organisations.malaras-kommun.controllerInfo',
    dpoContact: 'dataskyddsombud.malaras@demo.invalid',
    municipalities: ['malaras'],
  },
  {
    slug: 'polisen-malaras',
    name: 'organisations.polisen-malaras.name',
    kind: 'police',
    controllerInfo: 'organisations.polisen-malaras.controllerInfo',
    dpoContact: 'dataskyddsombud.polis@demo.invalid',
    municipalities: ['malaras'],
  },
  {
    slug: 'malaras-bostader',
    name: 'organisations.malaras-bostader.name',
    kind: 'housingCompany',
    municipalities: ['malaras'],
  },
  {
    slug: 'region-malaras',
    name: 'organisations.region-malaras.name',
    kind: 'region',
    municipalities: ['malaras'],
  },
  {
    slug: 'sodervik-kommun',
    name: 'organisations.sodervik-kommun.name',
    kind: 'municipality',
    controllerInfo: 'organisations.sodervik-kommun.controllerInfo',
    dpoContact: 'dataskyddsombud.sodervik@demo.invalid',
    municipalities: ['sodervik'],
  },
  {
    slug: 'polisen-sodervik',
    name: 'organisations.polisen-sodervik.name',
    kind: 'police',
    controllerInfo: 'organisations.polisen-sodervik.controllerInfo',
    municipalities: ['sodervik'],
  },
]
