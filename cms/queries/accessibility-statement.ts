import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, type Reading, rowsOf, today, truthIn, wordsIn } from '@/cms/queries/reading'
import { truthSchema, wordsSchema } from '@/cms/queries/stored-words'
import { conformanceSchema, faultReasonSchema } from '@/domain/accessibility/law'
import type { LocaleKey } from '@/domain/locales/locales'
import { daySchema } from '@/domain/shared/day'

const statementSchema = z.object({
  conformance: conformanceSchema,
  assessedOn: daySchema,
  updatedOn: daySchema,
  today: daySchema,
  faults: z
    .array(
      z.object({
        id: z.string(),
        reason: faultReasonSchema,
        fixedBy: daySchema.nullable(),
        words: wordsSchema(['text', 'reason_text']),
      }),
    )
    .nullish()
    .transform((faults) => faults ?? []),
  words: wordsSchema(['service', 'actors', 'method']),
  truth: truthSchema,
})
export type StoredStatement = z.output<typeof statementSchema>

/** The accessibility statement of a municipality, or of the service itself (null). One statement of SQL. */
export async function loadStatement(
  db: Reading,
  municipality: string | null,
  locale: LocaleKey,
): Promise<StoredStatement | null> {
  const [found] = await rowsOf(
    db,
    statementSchema,
    sql`
    select s.conformance, ${day(sql`s.assessed_on`)} as "assessedOn", ${day(sql`s.updated_on`)} as "updatedOn",
      ${today} as today,
      (select jsonb_agg(jsonb_build_object('id', f.id, 'reason', f.reason, 'fixedBy', ${day(sql`f.fixed_by`)},
          'words', ${wordsIn(locale, 'accessibility_statements_faults_locales', sql`f.id`, ['text', 'reason_text'])})
          order by f._order)
        from accessibility_statements_faults f where f._parent_id = s.id) as faults,
      ${wordsIn(locale, 'accessibility_statements_locales', sql`s.id`, ['service', 'actors', 'method'])} as words,
      ${truthIn(locale, 'accessibility-statements', sql`s.id`)} as truth
    from accessibility_statements s left join municipalities m on m.id = s.municipality_id
    where ${
      municipality === null
        ? sql`s.municipality_id is null`
        : sql`m.slug = ${municipality} and m.published and m.archived is not true`
    }
    order by s.updated_on desc, s.id limit 1
  `,
  )
  return found ?? null
}
