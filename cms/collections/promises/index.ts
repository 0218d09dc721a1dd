import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { promiseFields } from '@/cms/collections/promises/fields'
import { guardLifecycle } from '@/cms/collections/promises/hooks/guard-lifecycle'
import { guardRelations } from '@/cms/collections/promises/hooks/guard-relations'
import { planFollowUpsOnPublish, rememberPlan } from '@/cms/collections/promises/hooks/plan-follow-ups'
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
  },
  indexes: [{ fields: ['municipality', 'slug'], unique: true }],
  access: byCapability('promises'),
  versions: { drafts: true, maxPerDoc: 20 },
  fields: promiseFields,
  hooks: {
    ...hooks,
    beforeChange: [...hooks.beforeChange, guardRelations, guardLifecycle, rememberPlan],
    afterChange: [...hooks.afterChange, planFollowUpsOnPublish],
  },
} satisfies CollectionConfig
