import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { everyTruth, everyWord, listOf, truthOfAll, wordsOfAll } from '@/cms/queries/open-data/words'
import { day, type Reading, rowsOf } from '@/cms/queries/reading'
import { daySchema } from '@/domain/shared/day'

const amount = z.coerce.number().nullable()

const indicatorRow = z.object({
  id: z.string(),
  direction: z.enum(['up', 'down', 'keep']),
  baselineValue: amount,
  baselineDay: daySchema.nullable(),
  target: amount,
  words: wordsOfAll,
  truth: truthOfAll,
  values: listOf(
    z.object({
      day: daySchema,
      value: z.coerce.number(),
      low: amount,
      high: amount,
      base: amount,
      words: wordsOfAll,
      truth: truthOfAll,
    }),
  ),
})
export type IndicatorRow = z.output<typeof indicatorRow>

const indicatorWords = ['name', 'unit', 'direction_reason', 'baseline_missing_reason', 'source']

/** The indicators of a promise with every value. One statement. */
export function loadOpenIndicators(db: Reading, promise: string): Promise<IndicatorRow[]> {
  return rowsOf(
    db,
    indicatorRow,
    sql`
    select n.id, n.desired_direction as direction, n.baseline_value as "baselineValue",
      ${day(sql`n.baseline_day`)} as "baselineDay", n.target,
      ${everyWord('indicators_locales', sql`n.id`, indicatorWords)} as words, ${everyTruth('indicators', sql`n.id`)} as truth,
      (select jsonb_agg(jsonb_build_object('day', ${day(sql`v.day`)}, 'value', v.value, 'low', v.low, 'high', v.high, 'base', v.base,
          'words', ${everyWord('indicator_values_locales', sql`v.id`, ['note'])}, 'truth', ${everyTruth('indicator-values', sql`v.id`)})
          order by v.day desc, v.created_at desc)
        from indicator_values v where v.indicator_id = n.id) as values
    from indicators n where n.promise_id = ${promise}
    order by n."order", n.created_at
  `,
  )
}
