import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf, truthIn, wordsIn } from '@/cms/queries/reading'
import { truthSchema, wordsSchema } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'

const controllerSchema = z.object({
  slug: z.string(),
  officer: z.string().nullable(),
  words: wordsSchema(['name', 'controller_info']),
  truth: truthSchema,
})
type StoredController = z.output<typeof controllerSchema>

/** The authorities of a municipality, and whoever else there says what it answers for. One statement. */
export function loadControllers(db: Reading, municipality: string, locale: LocaleKey): Promise<StoredController[]> {
  return rowsOf(
    db,
    controllerSchema,
    sql`
    select o.slug, nullif(trim(o.dpo_contact), '') as officer,
      ${wordsIn(locale, 'organisations_locales', sql`o.id`, ['name', 'controller_info'])} as words,
      ${truthIn(locale, 'organisations', sql`o.id`)} as truth
    from organisations o
    join organisations_rels r on r.parent_id = o.id and r.path = 'municipalities'
    join municipalities m on m.id = r.municipalities_id
    where m.slug = ${municipality} and m.published and m.archived is not true
      and (o.kind in ('police', 'municipality') or exists (
        select 1 from organisations_locales w where w._parent_id = o.id and trim(w.controller_info) <> ''))
    order by o.kind, o.slug
  `,
  )
}
