import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { askForReason } from '@/cms/collections/progress-updates/ask-for-reason'
import { guardCommitments } from '@/cms/collections/progress-updates/hooks/guard-commitments'
import { guardTranslation } from '@/cms/collections/progress-updates/hooks/guard-translation'
import { commitmentStatusWords } from '@/cms/fields/commitment-status-words'
import { dayField } from '@/cms/fields/day-field'
import { organisationField, promiseField } from '@/cms/fields/place-fields'
import { internal, shown } from '@/cms/fields/visibility'
import { contentHooks } from '@/cms/hooks/content-hooks'
import { withoutPrivateNumbers } from '@/cms/words/refuse-private-numbers'
import { updateWordsField } from '@/cms/words/words-panel-fields'
import { commitmentStatuses } from '@/domain/promises/commitment-status'

const hooks = contentHooks('progress-updates')

export const progressUpdates = {
  slug: 'progress-updates',
  typescript: { interface: 'ProgressUpdate' },
  labels: { singular: 'Besked', plural: 'Besked' },
  admin: {
    useAsTitle: 'text',
    group: 'Löften',
    defaultColumns: ['day', 'promise', 'organisation', 'state'],
    description:
      'Ett besked om hur det går. Det syns så snart det är publicerat. Den andra parten behöver inte godkänna.',
  },
  access: byCapability('progress-updates'),
  defaultSort: '-day',
  fields: [
    updateWordsField,
    shown(promiseField),
    shown(organisationField('Besked från', 'Er egen organisation.')),
    shown(
      dayField({
        name: 'day',
        label: 'Dag',
        required: true,
        index: true,
        defaultValue: () => new Date().toISOString(),
      }),
    ),
    withoutPrivateNumbers(
      shown({ name: 'text', type: 'textarea', label: 'Vad som har hänt', required: true, localized: true }),
    ),
    shown({
      name: 'items',
      type: 'array',
      label: 'Åtaganden',
      labels: { singular: 'Åtagande', plural: 'Åtaganden' },
      fields: [
        shown({
          name: 'commitment',
          type: 'text',
          label: 'Åtagande',
          required: true,
          index: true,
          admin: { components: { Field: '/fields/commitment-select.client#CommitmentSelect' } },
        }),
        shown({
          name: 'status',
          type: 'select',
          label: 'Hur det går',
          required: true,
          options: commitmentStatuses.map((value) => ({ value, label: commitmentStatusWords[value] })),
        }),
        withoutPrivateNumbers(
          shown({
            name: 'reason',
            type: 'textarea',
            label: 'Varför',
            localized: true,
            validate: askForReason,
            admin: {
              description: 'Måste fyllas i när något är försenat, ändrat, delvis gjort, inte gjort eller avbrutet.',
            },
          }),
        ),
        shown({ name: 'result', type: 'number', label: 'Antal hittills', min: 0 }),
      ],
    }),
    shown({
      name: 'followUp',
      type: 'relationship',
      relationTo: 'follow-ups',
      label: 'Svarar på uppföljningen',
      admin: {
        description:
          'Den äldsta uppföljningen som inte är besvarad är vald. Den som besvaras tar med sig alla tidigare.',
        components: { Field: '/fields/follow-up-select.client#FollowUpSelect' },
      },
      filterOptions: ({ data }) => (data?.promise ? { promise: { equals: data.promise } } : true),
    }),
    internal({
      name: 'state',
      type: 'select',
      label: 'Läge',
      required: true,
      defaultValue: 'draft',
      index: true,
      admin: { position: 'sidebar' },
      options: [
        { value: 'draft', label: 'Utkast' },
        { value: 'published', label: 'Publicerat' },
      ],
    }),
    internal({ name: 'note', type: 'textarea', label: 'Anteckning', admin: { position: 'sidebar' } }),
  ],
  hooks: { ...hooks, beforeValidate: [guardTranslation], beforeChange: [...hooks.beforeChange, guardCommitments] },
} satisfies CollectionConfig
