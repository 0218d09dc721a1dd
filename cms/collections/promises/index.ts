import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { lifeEndpoint } from '@/cms/collections/promises/endpoints/life'
import { stepsEndpoint } from '@/cms/collections/promises/endpoints/steps'
import { promiseFields } from '@/cms/collections/promises/fields'
import { guardLifecycle } from '@/cms/collections/promises/hooks/guard-lifecycle'
import { guardRelations } from '@/cms/collections/promises/hooks/guard-relations'
import { guardSchedule } from '@/cms/collections/promises/hooks/guard-schedule'
import { guardWords } from '@/cms/collections/promises/hooks/guard-words'
import { lockBeforeWrite } from '@/cms/collections/promises/hooks/lock-before-write'
import { planFollowUpsOnPublish, rememberPlan } from '@/cms/collections/promises/hooks/plan-follow-ups'
import { refuseStaleSave } from '@/cms/collections/promises/hooks/refuse-stale-save'
import { contentHooks } from '@/cms/hooks/content-hooks'

const hooks = contentHooks('promises')

export const promises = {
  slug: 'promises',
  typescript: { interface: 'CitizenPromise' }, // the slug alone would generate an interface named Promise
  labels: { singular: 'Löfte', plural: 'Löften' },
  admin: {
    useAsTitle: 'title',
    group: 'Löften',
    defaultColumns: ['title', 'editorialState', 'parties', 'from', 'to'],
    description: 'Fälten står i samma ordning som på sidan som invånarna läser.',
    components: {
      views: {
        edit: {
          preview: {
            Component: '/views/preview/promise-preview#PromisePreviewView',
            path: '/forhandsvisning',
            tab: { label: 'Förhandsvisning', href: '/forhandsvisning', order: 200 },
          },
        },
      },
      edit: {
        beforeDocumentControls: ['/views/promise-life/promise-life#ToPromiseLife'],
        PublishButton: '/views/promise-life/save-buttons.client#SaveShown',
        UnpublishButton: '/views/promise-life/save-buttons.client#NoUnpublishing',
      },
    },
  },
  indexes: [{ fields: ['municipality', 'slug'], unique: true }],
  access: byCapability('promises'),
  versions: { drafts: true, maxPerDoc: 20 },
  // A copy begins from an ended promise (COM-20) and takes neither its approvals nor its days along.
  disableDuplicate: true,
  endpoints: [lifeEndpoint, stepsEndpoint],
  fields: promiseFields,
  hooks: {
    ...hooks,
    beforeOperation: [lockBeforeWrite],
    beforeChange: [
      refuseStaleSave,
      ...hooks.beforeChange,
      guardRelations,
      guardSchedule,
      guardLifecycle,
      guardWords,
      rememberPlan,
    ],
    afterChange: [...hooks.afterChange, planFollowUpsOnPublish],
  },
} satisfies CollectionConfig
