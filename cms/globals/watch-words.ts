import type { GlobalConfig } from 'payload'
import { byOperator } from '@/cms/access/by-operator'
import { internal } from '@/cms/fields/visibility'

/** COM-09: words that somebody should think twice about before residents read them. */
export const watchWords = {
  slug: 'watch-words',
  typescript: { interface: 'WatchWords' },
  label: 'Ord att tänka på',
  admin: { group: 'Språk', description: 'Står ett av orden i ett löfte visas det vid granskningen, med rådet här.' },
  access: byOperator,
  fields: [
    internal({
      name: 'words',
      type: 'array',
      label: 'Ord',
      labels: { singular: 'Ord', plural: 'Ord' },
      fields: [
        internal({
          name: 'word',
          type: 'text',
          label: 'Ord eller början på ord',
          required: true,
          admin: { description: 'Små bokstäver. ”kriminell” hittar också ”kriminella”.' },
        }),
        internal({ name: 'advice', type: 'text', label: 'Råd', required: true }),
      ],
    }),
  ],
} satisfies GlobalConfig
