import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { municipalityFields } from '@/cms/collections/municipalities/fields'
import { announceChange } from '@/cms/hooks/announce-change'
import { guardWords } from '@/cms/hooks/guard-belonging'

export const municipalities = {
  slug: 'municipalities',
  typescript: { interface: 'Municipality' },
  labels: { singular: 'Kommun', plural: 'Kommuner' },
  admin: {
    useAsTitle: 'name',
    group: 'Grunden',
    defaultColumns: ['name', 'slug', 'published', 'archived'],
    description: 'En kommun tas aldrig bort. Arkivera den i stället: då slutar sidan att visas, men inget försvinner.',
  },
  access: byCapability('municipalities'),
  disableDuplicate: true,
  fields: municipalityFields,
  hooks: { beforeChange: [guardWords('municipalities')], afterChange: [announceChange] },
} satisfies CollectionConfig
