import { z } from 'zod'
import { sourceFieldsSchema, translatedFieldsSchema } from '@/domain/translations/translation-state'

const text = z.string().nullish()

/** Words as the statements give them: by language, then by column. */
export function wordsSchema<Column extends string>(columns: readonly Column[]) {
  const inOneLocale = z.partialRecord(z.enum(columns), text)
  return z
    .record(z.string(), inOneLocale)
    .nullish()
    .transform((words) => words ?? {})
}

/** Translation truth as the statements give it: the Swedish row and the row of the reader's language. */
export const truthSchema = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((rows) => ({ sv: rows?.sv, other: Object.entries(rows ?? {}).find(([locale]) => locale !== 'sv')?.[1] }))
  .pipe(z.object({ sv: sourceFieldsSchema.catch({}), other: translatedFieldsSchema.catch({}) }))

export type Truth = z.output<typeof truthSchema>
export type Words = Readonly<Record<string, Readonly<Partial<Record<string, string | null | undefined>>>>>
