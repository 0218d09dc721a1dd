import type { GlobalConfig } from 'payload'
import { byOperator } from '@/cms/access/by-operator'
import { internal } from '@/cms/fields/visibility'
import { announceChange } from '@/cms/hooks/announce-change'

/** ADM-12: one switch for the whole service. Nothing here is secret, but only the operator turns it. */
export const operation = {
  slug: 'operation',
  typescript: { interface: 'Operation' },
  label: 'Drift',
  admin: { group: 'Grunden', description: 'Gäller alla kommuner i tjänsten, genast.' },
  access: byOperator,
  fields: [
    internal({
      name: 'mode',
      type: 'select',
      label: 'Läge',
      required: true,
      defaultValue: 'normal',
      options: [
        { value: 'normal', label: 'Som vanligt' },
        { value: 'formsOff', label: 'Formulären är stängda' },
        { value: 'readOnly', label: 'Bara läsning: inget kan sparas eller skickas' },
      ],
      admin: { description: 'Stängda formulär säger det på besökarens språk. Sidorna går att läsa hela tiden.' },
    }),
  ],
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        await announceChange({ collection: { slug: 'operation' }, req })
        return doc
      },
    ],
  },
} satisfies GlobalConfig
