import { z } from 'zod'
import { daySchema } from '@/domain/shared/day'

/** How far a person may trust a translated text. `missing` and `stale` are derived, never stored. */
export const storedStateSchema = z.enum(['machine', 'draft', 'reviewed'])
export type StoredState = z.infer<typeof storedStateSchema>

/** Field path → what the translation was made from. Rows of lists stand in the path by their id. */
export const translatedFieldsSchema = z.record(
  z.string(),
  z.object({ sourceHash: z.string(), state: storedStateSchema }),
)
export type TranslatedFields = z.infer<typeof translatedFieldsSchema>

/** Field path → the hash of the Swedish text and the day it was last changed. */
export const sourceFieldsSchema = z.record(z.string(), z.object({ hash: z.string(), changedOn: daySchema }))
export type SourceFields = z.infer<typeof sourceFieldsSchema>
