import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { mayPlaceOrganisations } from '@/cms/access/may-place-organisations'
import { refreshTenantsOfUsers } from '@/cms/collections/organisations/hooks/refresh-tenants-of-users'
import { slugField } from '@/cms/fields/slug-field'
import { internal, shown } from '@/cms/fields/visibility'
import { announceChange } from '@/cms/hooks/announce-change'
import { guardWords } from '@/cms/hooks/guard-belonging'
import { recordTranslation } from '@/cms/hooks/record-translation'

export const organisations = {
  slug: 'organisations',
  typescript: { interface: 'Organisation' },
  labels: { singular: 'Organisation', plural: 'Organisationer' },
  admin: { useAsTitle: 'name', group: 'Grunden', defaultColumns: ['name', 'kind', 'municipalities'] },
  indexes: [{ fields: ['slug'], unique: true }],
  access: byCapability('organisations'),
  fields: [
    shown({ name: 'name', type: 'text', label: 'Namn', required: true, localized: true }),
    slugField('name'),
    shown({
      name: 'kind',
      type: 'select',
      label: 'Slag',
      required: true,
      options: [
        { value: 'police', label: 'Polisen' },
        { value: 'municipality', label: 'Kommun' },
        { value: 'housingCompany', label: 'Bostadsbolag' },
        { value: 'region', label: 'Region' },
        { value: 'association', label: 'Förening' },
        { value: 'business', label: 'Företag' },
      ],
    }),
    shown({ name: 'url', type: 'text', label: 'Webbadress' }),
    shown({ name: 'controllerInfo', type: 'textarea', label: 'Personuppgiftsansvar', localized: true }),
    shown({
      name: 'dpoContact',
      type: 'text',
      label: 'Kontakt till dataskyddsombudet',
      admin: { description: 'Funktionsadress, inte en persons namn.' },
    }),
    internal({
      name: 'municipalities',
      type: 'relationship',
      relationTo: 'municipalities',
      hasMany: true,
      required: true,
      label: 'Arbetar i kommunerna',
      access: { update: mayPlaceOrganisations },
    }),
  ],
  hooks: {
    beforeChange: [guardWords('organisations')],
    afterChange: [refreshTenantsOfUsers, recordTranslation, announceChange],
  },
} satisfies CollectionConfig
