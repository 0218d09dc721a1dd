import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'
import { type Whose, within } from '@/cms/queries/waiting/whose'
import { type LocaleKey, localeKeySchema } from '@/domain/locales/locales'
import { daySchema } from '@/domain/shared/day'
import type { TranslationsWaiting } from '@/domain/waiting/found'

const rowSchema = z.object({
  kind: z.enum(['translationMissing', 'translationWorn']),
  language: localeKeySchema,
  total: z.number(),
  oldest: z.array(
    z.object({
      collection: z.enum(['promises', 'progress-updates', 'pages']),
      id: z.string(),
      title: z.string(),
      since: daySchema,
    }),
  ),
})

/** How many of each language are named. */
const named = 8

/**
 * COM-11: published texts that lack a translation into a language that their municipality requires, and, in the
 * languages of a translator, those that a machine wrote or whose Swedish has changed since. One statement.
 */
export function loadTranslationsWaiting(
  db: Reading,
  whose: Whose,
  ownLanguages: readonly LocaleKey[],
): Promise<TranslationsWaiting[]> {
  return rowsOf(
    db,
    rowSchema,
    sql`
    with published as (
      select 'promises' as collection, p.id, p.id as promise, p.municipality_id from promises p
      where ${within(sql`p.municipality_id`, whose)} and p._status = 'published' and p.editorial_state = 'published'
      union all
      select 'progress-updates', u.id, u.promise_id, u.municipality_id from progress_updates u
      join promises p on p.id = u.promise_id and p._status = 'published' and p.editorial_state = 'published'
      where ${within(sql`u.municipality_id`, whose)} and u.state = 'published'
      union all
      select 'pages', g.id, null, g.municipality_id from pages g
      where ${within(sql`g.municipality_id`, whose)} and g.state = 'published'
    ),
    source as materialized (
      select d.*, t.fields, (select min(f.value->>'changedOn') from jsonb_each(t.fields) f) as written
      from published d
      join translation_states t on t.collection = d.collection and t.document = d.id::text and t.locale = 'sv'
      where t.fields <> '{}'
    ),
    -- Read once and not per text: with hundreds of promises there are tens of thousands of pairs.
    translated as materialized (
      select t.collection, t.document, t.locale, t.fields from translation_states t
      where t.collection in ('promises', 'progress-updates', 'pages') and t.locale <> 'sv'
    ),
    missing as (
      select 'translationMissing' as kind, l.value::text as language, s.collection, s.id, s.promise,
        case when t.fields is null then s.written
          else (select min(f.value->>'changedOn') from jsonb_each(${lacking}) f) end as since
      from source s
      join municipalities_required_languages l on l.parent_id = s.municipality_id and l.value <> 'sv'
      left join translated t on t.collection = s.collection and t.document = s.id::text and t.locale = l.value::text
      where t.fields is null or ${lacking} <> '{}'
    ),
    worn as (
      select 'translationWorn' as kind, t.locale as language, s.collection, s.id, s.promise, found.since
      from source s
      join translated t on t.collection = s.collection and t.document = s.id::text
        and t.locale = any(${sql.param([...ownLanguages])}::text[]),
      lateral (select min(s.fields->f.key->>'changedOn') as since from jsonb_each(t.fields) f where ${isWorn}) found
      where found.since is not null
    ),
    placed as (
      select *, row_number() over (partition by kind, language order by since collate "C", id) as place,
        count(*) over (partition by kind, language)::integer as total
      from (select * from missing union all select * from worn) waiting
    )
    select kind, language, max(total) as total,
      jsonb_agg(jsonb_build_object('collection', placed.collection, 'id', placed.id, 'title', coalesce(pw.title, gw.title, ''), 'since', placed.since)
        order by place) as oldest
    from placed
    left join promises_locales pw on pw._parent_id = placed.promise and pw._locale = 'sv'
    left join pages_locales gw on gw._parent_id = placed.id and gw._locale = 'sv'
    where place <= ${named} group by kind, language order by kind, language
  `,
  )
}

/** The fields of the Swedish text that the translation does not have. */
const lacking: SQL = sql`(s.fields - array(select jsonb_object_keys(t.fields)))`

/** A translated field that a machine wrote, or that was made from another Swedish text. What has no source is gone. */
const isWorn: SQL = sql`s.fields ? f.key
  and (f.value->>'state' = 'machine' or f.value->>'sourceHash' <> s.fields->f.key->>'hash')`
