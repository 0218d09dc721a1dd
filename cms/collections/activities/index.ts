import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { exportTable } from '@/cms/collections/activities/endpoints/export'
import { step } from '@/cms/collections/activities/endpoints/step'
import { upload } from '@/cms/collections/activities/endpoints/upload'
import { activityFields } from '@/cms/collections/activities/fields'
import { contentHooks } from '@/cms/hooks/content-hooks'

export const activities = {
  slug: 'activities',
  typescript: { interface: 'Activity' },
  labels: { singular: 'Aktivitet', plural: 'Aktiviteter' },
  admin: {
    useAsTitle: 'title',
    group: 'Överenskommelsen',
    components: { beforeListTable: ['/views/activities/table-link#TableLink'] },
    defaultColumns: ['title', 'subActivity', 'focusAreas', 'state', 'released'],
    description: 'Tabellens text är intern. Det som ska visas skrivs om i de publika fälten och släpps.',
  },
  indexes: [{ fields: ['municipality', 'importKey'], unique: true }],
  access: byCapability('activities'),
  endpoints: [upload, step, exportTable],
  fields: activityFields,
  hooks: contentHooks('activities'),
} satisfies CollectionConfig
