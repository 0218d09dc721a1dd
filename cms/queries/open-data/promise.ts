import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { openPromiseRow, promiseColumns, publishedPromises } from '@/cms/queries/open-data/promises'
import { namedOrganisation, organisationsOf, organisationWith } from '@/cms/queries/open-data/references'
import { everyWord, listOf, wordsOfAll } from '@/cms/queries/open-data/words'
import { day, type Reading, rowsOf } from '@/cms/queries/reading'
import { daySchema } from '@/domain/shared/day'

const wholePromiseRow = openPromiseRow.extend({
  effects: listOf(z.object({ id: z.string(), words: wordsOfAll })),
  commitments: listOf(
    z.object({
      id: z.string(),
      due: daySchema.nullable(),
      target: z.coerce.number().nullable(),
      owners: listOf(namedOrganisation),
      words: wordsOfAll,
    }),
  ),
  signatories: listOf(z.object({ id: z.string(), day: daySchema, organisation: namedOrganisation, words: wordsOfAll })),
  changes: listOf(z.object({ id: z.string(), day: daySchema, words: wordsOfAll })),
  links: listOf(z.string()),
  earlier: z.string().nullable(),
})
export type WholePromiseRow = z.output<typeof wholePromiseRow>

/** A published promise with all but its updates and indicators. One statement; null when there is none with this id. */
export async function loadOpenPromise(db: Reading, id: string): Promise<WholePromiseRow | null> {
  const owners = organisationsOf(sql`'commitments.' || (c._order - 1) || '.owners'`)
  const words = (list: string, of: ReturnType<typeof sql>, columns: readonly string[]) =>
    everyWord(`promises_${list}_locales`, of, columns)
  const [found] = await rowsOf(
    db,
    wholePromiseRow,
    sql`
    select ${promiseColumns},
      (select jsonb_agg(jsonb_build_object('id', e.id, 'words', ${words('desired_effects', sql`e.id`, ['text'])}) order by e._order)
        from promises_desired_effects e where e._parent_id = p.id) as effects,
      (select jsonb_agg(jsonb_build_object('id', c.id, 'due', case when c.continuous then null else ${day(sql`c.due`)} end,
          'target', c.target_number, 'owners', ${owners}, 'words', ${words('commitments', sql`c.id`, ['text', 'target_unit'])})
          order by c._order)
        from promises_commitments c where c._parent_id = p.id) as commitments,
      (select jsonb_agg(jsonb_build_object('id', s.id, 'day', ${day(sql`s.date`)}, 'organisation', ${organisationWith(sql`s.organisation_id`)},
          'words', ${words('signatories', sql`s.id`, ['role'])}) order by s._order)
        from promises_signatories s where s._parent_id = p.id) as signatories,
      (select jsonb_agg(jsonb_build_object('id', g.id, 'day', ${day(sql`g.date`)}, 'words', ${words('change_log', sql`g.id`, ['what', 'why'])})
          order by g.date desc, g._order desc)
        from promises_change_log g where g._parent_id = p.id) as changes,
      (select jsonb_agg(x.url order by x._order) from promises_external_links x where x._parent_id = p.id) as links,
      (select b.id from promises b where b.id = p.previous_promise_id and b._status = 'published' and b.editorial_state = 'published') as earlier
    from ${publishedPromises} where p.id = ${id}
  `,
  )
  return found ?? null
}
