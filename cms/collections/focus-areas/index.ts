import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { internal, shown } from '@/cms/fields/visibility'
import { contentHooks } from '@/cms/hooks/content-hooks'
import { focusAreaCodes } from '@/domain/agreements/focus-area-code'

export const focusAreas = {
  slug: 'focus-areas',
  typescript: { interface: 'FocusArea' },
  labels: { singular: 'Målområde', plural: 'Målområden' },
  admin: {
    useAsTitle: 'titleInternal',
    group: 'Överenskommelsen',
    defaultColumns: ['code', 'titlePublic', 'titleInternal'],
  },
  indexes: [{ fields: ['municipality', 'code'], unique: true }],
  access: byCapability('focus-areas'),
  fields: [
    shown({ name: 'code', type: 'select', label: 'Bokstav', required: true, options: [...focusAreaCodes] }),
    shown({
      name: 'titlePublic',
      type: 'text',
      label: 'Rubrik för invånare',
      required: true,
      localized: true,
      admin: { description: 'Beskriv målet. Peka inte ut platser eller människor.' },
    }),
    internal({ name: 'titleInternal', type: 'text', label: 'Rubrik i överenskommelsen', required: true }),
    shown({ name: 'description', type: 'textarea', label: 'Beskrivning', localized: true }),
    shown({ name: 'agreement', type: 'relationship', relationTo: 'agreements', label: 'Överenskommelse' }),
    shown({ name: 'order', type: 'number', label: 'Ordning', defaultValue: 0, admin: { position: 'sidebar' } }),
  ],
  hooks: contentHooks('focus-areas'),
} satisfies CollectionConfig
