import { z } from 'zod'
import { importRecordSchema } from '@/domain/activities/imported-activity'

/**
 * What an applied import keeps so that it can be undone: what it made, with the moment it was saved, and for what it
 * changed both what it wrote and what stood there before, as Payload stores it.
 */
export const importMemorySchema = z.object({
  created: z.array(z.object({ id: z.string(), mark: z.string() })),
  changed: z.array(
    z.object({
      id: z.string(),
      wrote: importRecordSchema,
      before: z.record(z.string(), z.unknown()),
    }),
  ),
})
export type ImportMemory = z.infer<typeof importMemorySchema>
