import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { shown } from '@/cms/fields/visibility'
import { announceChange } from '@/cms/hooks/announce-change'
import { guardWords } from '@/cms/hooks/guard-belonging'
import { recordTranslation } from '@/cms/hooks/record-translation'
import { forgetInSearch, refreshSearch } from '@/cms/search/refresh-search'

export const glossaryTerms = {
  slug: 'glossary-terms',
  typescript: { interface: 'GlossaryTerm' },
  labels: { singular: 'Ord i ordlistan', plural: 'Ordlista' },
  admin: { useAsTitle: 'term', group: 'Språk', defaultColumns: ['term', 'key'] },
  access: byCapability('glossary-terms'),
  fields: [
    shown({
      name: 'key',
      type: 'text',
      label: 'Nyckel',
      required: true,
      unique: true,
      admin: { description: 'Samma på alla språk, till exempel lagesbild.' },
    }),
    shown({ name: 'term', type: 'text', label: 'Ord', required: true, localized: true }),
    shown({
      name: 'explanation',
      type: 'textarea',
      label: 'Vad det betyder',
      required: true,
      localized: true,
      admin: { description: 'En eller två korta meningar.' },
    }),
  ],
  hooks: {
    beforeChange: [guardWords('glossary-terms')],
    afterChange: [recordTranslation, refreshSearch, announceChange],
    afterDelete: [forgetInSearch, announceChange],
  },
} satisfies CollectionConfig
