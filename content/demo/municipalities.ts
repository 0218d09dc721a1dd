import type { DemoMunicipality } from './types'

/** The nine languages of the launch. */
const launched = ['sv', 'sv-simple', 'en', 'fi', 'ar', 'so', 'fa', 'prs', 'ti']

export const municipalities: readonly DemoMunicipality[] = [
  {
    slug: 'malaras',
    name: 'Mälarås kommun',
    activeLanguages: launched,
    requiredLanguages: ['sv', 'sv-simple', 'fi'],
    finnishAdministrativeArea: true,
    lead: 'municipalities.malaras.lead',
    footer: 'municipalities.malaras.footer',
  },
  {
    slug: 'sodervik',
    name: 'Söderviks kommun',
    activeLanguages: launched,
    requiredLanguages: ['sv', 'sv-simple'],
    finnishAdministrativeArea: false,
    lead: 'municipalities.sodervik.lead',
    footer: 'municipalities.sodervik.footer',
    mainColour: '#1d4e79',
    accentColour: '#ff9f80',
  },
]
