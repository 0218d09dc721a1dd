import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf, wordsIn } from '@/cms/queries/reading'
import { wordsSchema } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'

const recipientSchema = z.object({ slug: z.string(), words: wordsSchema(['name']) })

/** The authorities that can be written to in a municipality: those that have a contact there. One statement. */
export function loadRecipients(db: Reading, municipality: string, locale: LocaleKey) {
  return rowsOf(
    db,
    recipientSchema,
    sql`
    select o.slug, ${wordsIn(locale, 'organisations_locales', sql`o.id`, ['name'])} as words
    from organisations o
    where o.kind in ('municipality', 'police') and exists (
      select 1 from contacts c join municipalities m on m.id = c.municipality_id
      where c.organisation_id = o.id and m.slug = ${municipality} and m.published and m.archived is not true
    )
    order by o.kind desc, o.slug
  `,
  )
}

const reachableSchema = z.object({ slug: z.string(), name: z.string(), organisation: z.string() })

/** Published municipalities by name, each with the organisation that answers for it. One statement. */
export function loadReachableMunicipalities(db: Reading) {
  return rowsOf(
    db,
    reachableSchema,
    sql`
    select m.slug, m.name, (
      select o.slug from organisations o join organisations_rels r
        on r.parent_id = o.id and r.path = 'municipalities' and r.municipalities_id = m.id
      where o.kind = 'municipality' order by o.slug limit 1
    ) as organisation
    from municipalities m
    where m.published and m.archived is not true and exists (
      select 1 from organisations o join organisations_rels r
        on r.parent_id = o.id and r.path = 'municipalities' and r.municipalities_id = m.id
      where o.kind = 'municipality'
    )
    order by m.name collate "sv-x-icu"
  `,
  )
}
