import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, type Reading, rowsOf, truthIn, wordsIn } from '@/cms/queries/reading'
import { truthSchema, wordsSchema } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'
import { daySchema } from '@/domain/shared/day'

const amount = z.coerce.number().nullable()

const indicatorSchema = z.object({
  id: z.string(),
  direction: z.enum(['up', 'down', 'keep']),
  baselineValue: amount,
  baselineDay: daySchema.nullable(),
  target: amount,
  words: wordsSchema(['name', 'unit', 'direction_reason', 'baseline_missing_reason', 'source']),
  truth: truthSchema,
  latest: z
    .object({
      id: z.string(),
      day: daySchema,
      value: z.coerce.number(),
      low: amount,
      high: amount,
      words: wordsSchema(['note']),
    })
    .nullable(),
})
export type StoredIndicator = z.output<typeof indicatorSchema>

/** The indicators of a promise with their latest value. One statement. */
export function loadPromiseIndicators(db: Reading, promise: string, locale: LocaleKey): Promise<StoredIndicator[]> {
  return rowsOf(
    db,
    indicatorSchema,
    sql`
    select i.id, i.desired_direction as direction, i.baseline_value as "baselineValue", ${day(sql`i.baseline_day`)} as "baselineDay",
      i.target,
      ${wordsIn(locale, 'indicators_locales', sql`i.id`, ['name', 'unit', 'direction_reason', 'baseline_missing_reason', 'source'])} as words,
      ${truthIn(locale, 'indicators', sql`i.id`)} as truth,
      (select jsonb_build_object('id', v.id, 'day', ${day(sql`v.day`)}, 'value', v.value, 'low', v.low, 'high', v.high,
          'words', ${wordsIn(locale, 'indicator_values_locales', sql`v.id`, ['note'])})
        from indicator_values v where v.indicator_id = i.id order by v.day desc, v.created_at desc limit 1) as latest
    from indicators i where i.promise_id = ${promise}
    order by i."order", i.created_at
  `,
  )
}
