import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { hasCome, hasPassed, type Reading, rowsOf, wordsIn } from '@/cms/queries/reading'
import { wordsSchema } from '@/cms/queries/stored-words'
import { operationModeSchema } from '@/domain/forms/forms-state'
import { type LocaleKey, localeKeySchema } from '@/domain/locales/locales'
import { daySchema } from '@/domain/shared/day'

const siteSchema = z.object({
  demoLoadedOn: daySchema.nullable(),
  mode: operationModeSchema.nullable().transform((mode) => mode ?? 'normal'),
  languages: z
    .array(z.object({ key: localeKeySchema, state: z.enum(['source', 'machine', 'reviewed']) }))
    .nullish()
    .transform((languages) => languages ?? []),
  emergency: z
    .array(z.object({ key: z.string(), contact: z.string(), href: z.string(), words: wordsSchema(['text']) }))
    .nullish()
    .transform((lines) => lines ?? []),
})

/** What stands around every page, whatever the municipality. One statement. */
export async function loadSite(db: Reading, locale: LocaleKey) {
  const [site] = await rowsOf(
    db,
    siteSchema,
    sql`
    select (select to_char(max(loaded_on), 'YYYY-MM-DD') from demo_loads) as "demoLoadedOn",
      (select mode::text from operation limit 1) as mode,
      (select jsonb_agg(jsonb_build_object('key', l.key, 'state', l.interface_state)) from languages l
        where ${hasCome(sql`l.active_from`)}) as languages,
      (select jsonb_agg(jsonb_build_object('key', e.key, 'contact', e.contact, 'href', e.href,
          'words', ${wordsIn(locale, 'emergency_information_locales', sql`e.id`, ['text'])}) order by e."order")
        from emergency_information e where e._status = 'published') as emergency
  `,
  )
  return site ?? null
}

const municipalitySchema = z.object({
  slug: z.string(),
  name: z.string(),
  mainColour: z.string().nullable(),
  accentColour: z.string().nullable(),
  pages: z
    .array(z.object({ slug: z.string(), words: wordsSchema(['title']) }))
    .nullish()
    .transform((pages) => pages ?? []),
  areFormsClosed: z.boolean(),
  languages: z
    .array(localeKeySchema)
    .nullish()
    .transform((languages) => languages ?? []),
  words: wordsSchema(['lead', 'footer']),
  notice: wordsSchema(['text']).nullable(),
  parties: z
    .array(wordsSchema(['name']))
    .nullish()
    .transform((parties) => parties ?? []),
})

/** A published municipality as its frame needs it: name, colours, pages, languages, notice, parties. One statement. */
export async function loadMunicipality(db: Reading, municipality: string, locale: LocaleKey) {
  const [found] = await rowsOf(
    db,
    municipalitySchema,
    sql`
    select m.slug, m.name, m.main_colour as "mainColour", m.accent_colour as "accentColour",
      coalesce(m.forms_state = 'closed', false) as "areFormsClosed",
      (select jsonb_agg(jsonb_build_object('slug', g.slug,
          'words', ${wordsIn(locale, 'pages_locales', sql`g.id`, ['title'])}) order by g."order", g.created_at)
        from pages g where g.municipality_id = m.id and g.state = 'published' and g.in_footer) as pages,
      (select jsonb_agg(l.value order by l."order") from municipalities_active_languages l where l.parent_id = m.id) as languages,
      ${wordsIn(locale, 'municipalities_locales', sql`m.id`, ['lead', 'footer'])} as words,
      (select ${wordsIn(locale, 'site_notices_locales', sql`n.id`, ['text'])} from site_notices n
        where n.municipality_id = m.id and ${hasCome(sql`n."from"`)} and not ${hasPassed(sql`n."to"`)}
        order by n."from" desc limit 1) as notice,
      (select jsonb_agg(${wordsIn(locale, 'organisations_locales', sql`o.id`, ['name'])} order by o.kind, o.slug)
        from organisations o
        where o.kind in ('police', 'municipality') and exists (
          select 1 from organisations_rels r where r.parent_id = o.id and r.path = 'municipalities' and r.municipalities_id = m.id
        )) as parties
    from municipalities m
    where m.slug = ${municipality} and m.published and m.archived is not true
  `,
  )
  return found ?? null
}

/** The colours of a published municipality; null when there is no such. One statement. */
export async function loadColours(db: Reading, municipality: string) {
  const [found] = await rowsOf(
    db,
    municipalitySchema.pick({ mainColour: true, accentColour: true }),
    sql`
    select main_colour as "mainColour", accent_colour as "accentColour" from municipalities
    where slug = ${municipality} and published and archived is not true
  `,
  )
  return found ?? null
}

/** Published municipalities by name, with their code in the public register where one is given. */
export function loadMunicipalities(db: Reading) {
  return rowsOf(
    db,
    z.object({ slug: z.string(), name: z.string(), code: z.string().nullable() }),
    sql`
    select slug, name, nullif(code, '') as code from municipalities where published and archived is not true order by name collate "sv-x-icu"
  `,
  )
}
