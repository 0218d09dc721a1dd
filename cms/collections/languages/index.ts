import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { dayField } from '@/cms/fields/day-field'
import { shown } from '@/cms/fields/visibility'
import { announceChange } from '@/cms/hooks/announce-change'
import { refreshLanguage } from '@/cms/search/refresh-search'
import { localeKeys } from '@/domain/locales/locales'

/** ADM-03: activating a language is data. Direction and tag are shown for the record; the code owns their meaning. */
export const languages = {
  slug: 'languages',
  typescript: { interface: 'Language' },
  labels: { singular: 'Språk', plural: 'Språk' },
  admin: { useAsTitle: 'ownName', group: 'Grunden', defaultColumns: ['ownName', 'key', 'activeFrom'] },
  access: byCapability('languages'),
  fields: [
    shown({ name: 'key', type: 'select', label: 'Nyckel', required: true, unique: true, options: [...localeKeys] }),
    shown({ name: 'ownName', type: 'text', label: 'Språkets eget namn', required: true }),
    shown({
      name: 'direction',
      type: 'select',
      label: 'Skrivriktning',
      required: true,
      options: [
        { value: 'ltr', label: 'Vänster till höger' },
        { value: 'rtl', label: 'Höger till vänster' },
      ],
    }),
    shown({ name: 'tag', type: 'text', label: 'Formateringstagg', required: true }),
    shown(dayField({ name: 'activeFrom', label: 'Används från och med' })),
    shown({
      name: 'interfaceState',
      type: 'select',
      label: 'Gränssnittets översättning',
      required: true,
      defaultValue: 'machine',
      options: [
        { value: 'source', label: 'Originalspråk' },
        { value: 'machine', label: 'Översatt av en maskin, inte granskat' },
        { value: 'reviewed', label: 'Granskat av en person' },
      ],
    }),
  ],
  hooks: { afterChange: [refreshLanguage, announceChange], afterDelete: [announceChange] },
} satisfies CollectionConfig
