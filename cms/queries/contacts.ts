import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf, truthIn, wordsIn } from '@/cms/queries/reading'
import { truthSchema, wordsSchema } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'

const contactSchema = z.object({
  id: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  url: z.string().nullable(),
  organisation: z.object({ slug: z.string(), words: wordsSchema(['name']) }),
  areas: z
    .array(z.object({ id: z.string(), slug: z.string(), words: wordsSchema(['name']) }))
    .nullish()
    .transform((areas) => areas ?? []),
  words: wordsSchema(['role', 'description']),
  truth: truthSchema,
})
export type StoredContact = z.output<typeof contactSchema>

/** The contacts of a municipality in their order. One statement. */
export function loadContacts(db: Reading, municipality: string, locale: LocaleKey): Promise<StoredContact[]> {
  return rowsOf(
    db,
    contactSchema,
    sql`
    select c.id, c.phone, c.email, c.url,
      (select jsonb_build_object('slug', o.slug, 'words', ${wordsIn(locale, 'organisations_locales', sql`o.id`, ['name'])})
        from organisations o where o.id = c.organisation_id) as organisation,
      (select jsonb_agg(jsonb_build_object('id', a.id, 'slug', a.slug, 'words', ${wordsIn(locale, 'areas_locales', sql`a.id`, ['name'])}) order by r."order")
        from contacts_rels r join areas a on a.id = r.areas_id and a.listed where r.parent_id = c.id and r.path = 'areas') as areas,
      ${wordsIn(locale, 'contacts_locales', sql`c.id`, ['role', 'description'])} as words,
      ${truthIn(locale, 'contacts', sql`c.id`)} as truth
    from contacts c join municipalities m on m.id = c.municipality_id
    where m.slug = ${municipality} and m.published and m.archived is not true
    order by c."order", c.created_at
  `,
  )
}
