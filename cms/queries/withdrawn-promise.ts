import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, type Reading, rowsOf, wordsIn } from '@/cms/queries/reading'
import { wordsSchema } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'
import { daySchema } from '@/domain/shared/day'

const withdrawnSchema = z.object({
  day: daySchema,
  isEmergency: z.boolean(),
  words: wordsSchema(['title', 'withdrawal_reason']),
  replacedBy: z.object({ slug: z.string(), words: wordsSchema(['title']) }).nullable(),
})

/** What is said at the address of a withdrawn promise. Null when no promise was withdrawn there. */
export async function loadWithdrawnPromise(
  db: Reading,
  { municipality, promise }: { readonly municipality: string; readonly promise: string },
  locale: LocaleKey,
) {
  const [found] = await rowsOf(
    db,
    withdrawnSchema,
    sql`
    select ${day(sql`coalesce(p.withdrawn_on, p.updated_at)`)} as day,
      p.withdrawal_kind is not distinct from 'emergency' as "isEmergency",
      ${wordsIn(locale, 'promises_locales', sql`p.id`, ['title', 'withdrawal_reason'])} as words,
      (select jsonb_build_object('slug', n.slug, 'words', ${wordsIn(locale, 'promises_locales', sql`n.id`, ['title'])})
        from promises n where n.id = p.replaced_by_id and n._status = 'published' and n.editorial_state = 'published') as "replacedBy"
    from promises p join municipalities m on m.id = p.municipality_id
    where m.slug = ${municipality} and m.published and m.archived is not true
      and p.slug = ${promise} and p._status = 'published' and p.editorial_state = 'withdrawn'
  `,
  )
  return found ?? null
}
