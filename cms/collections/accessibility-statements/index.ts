import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { accessibilityStatementFields } from '@/cms/collections/accessibility-statements/fields'
import { contentHooks } from '@/cms/hooks/content-hooks'

export const accessibilityStatements = {
  slug: 'accessibility-statements',
  typescript: { interface: 'AccessibilityStatement' },
  labels: { singular: 'Tillgänglighetsredogörelse', plural: 'Tillgänglighetsredogörelser' },
  admin: {
    useAsTitle: 'service',
    group: 'Sidan',
    defaultColumns: ['service', 'municipality', 'conformance', 'assessedOn'],
    description: 'Sidan skrivs av fälten. Gå igenom den minst en gång om året.',
    components: {
      beforeListTable: ['/views/old-assessment/old-assessment#OldAssessment'],
      edit: { beforeDocumentControls: ['/views/old-assessment/old-assessment#OldAssessment'] },
    },
  },
  access: byCapability('accessibility-statements'),
  disableDuplicate: true,
  fields: accessibilityStatementFields,
  hooks: contentHooks('accessibility-statements'),
} satisfies CollectionConfig
