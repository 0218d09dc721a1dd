import type { CollectionConfig } from 'payload'
import { announceChange } from '@/cms/hooks/announce-change'
import { guardBelonging } from '@/cms/hooks/guard-belonging'
import { recordTranslation } from '@/cms/hooks/record-translation'
import { forgetInSearch, refreshSearch } from '@/cms/search/refresh-search'
import type { Collection } from '@/domain/access/capabilities'

/** The hooks of every collection whose documents belong to a municipality. */
export function contentHooks(collection: Collection) {
  return {
    beforeChange: [guardBelonging(collection)],
    afterChange: [recordTranslation, refreshSearch, announceChange],
    afterDelete: [forgetInSearch, announceChange],
  } satisfies CollectionConfig['hooks']
}
