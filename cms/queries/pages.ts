import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf, truthIn, wordsIn } from '@/cms/queries/reading'
import { truthSchema, wordsSchema } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'
import { partKinds } from '@/domain/pages/page-part'

const sizeSchema = z.object({
  filename: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
})

const mediaSchema = z.object({
  isPicture: z.boolean(),
  bytes: z.number(),
  sizes: z.array(sizeSchema),
  words: wordsSchema(['alt']),
  truth: truthSchema,
})

const partSchema = z.object({
  id: z.string(),
  kind: z.enum(partKinds),
  url: z.string().nullable(),
  media: mediaSchema.nullable(),
  words: wordsSchema(['title', 'text']),
})

const pageSchema = z.object({
  parts: z
    .array(partSchema)
    .nullish()
    .transform((parts) => parts ?? []),
  words: wordsSchema(['title', 'lead']),
  truth: truthSchema,
})
export type StoredPage = z.output<typeof pageSchema>
export type StoredPart = z.output<typeof partSchema>
export type StoredMedia = z.output<typeof mediaSchema>

/** A published page of editors with its parts in their order and the files they show. One statement. */
export async function loadPage(
  db: Reading,
  { municipality, page }: { readonly municipality: string; readonly page: string },
  locale: LocaleKey,
): Promise<StoredPage | null> {
  const [found] = await rowsOf(
    db,
    pageSchema,
    sql`
    select ${wordsIn(locale, 'pages_locales', sql`g.id`, ['title', 'lead'])} as words,
      ${truthIn(locale, 'pages', sql`g.id`)} as truth,
      (select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'url', p.url,
          'media', ${mediaOf(locale)},
          'words', ${wordsIn(locale, 'pages_parts_locales', sql`p.id`, ['title', 'text'])}) order by p._order)
        from pages_parts p where p._parent_id = g.id) as parts
    from pages g join municipalities m on m.id = g.municipality_id
    where m.slug = ${municipality} and m.published and m.archived is not true
      and g.slug = ${page} and g.state = 'published'
  `,
  )
  return found ?? null
}

function mediaOf(locale: LocaleKey) {
  return sql`(
    select jsonb_build_object('isPicture', f.mime_type like 'image/%', 'bytes', coalesce(f.filesize, 0),
      'sizes', jsonb_build_array(
        jsonb_build_object('filename', f.sizes_small_filename, 'width', f.sizes_small_width, 'height', f.sizes_small_height),
        jsonb_build_object('filename', f.filename, 'width', f.width, 'height', f.height)),
      'words', ${wordsIn(locale, 'media_locales', sql`f.id`, ['alt'])},
      'truth', ${truthIn(locale, 'media', sql`f.id`)})
    from media f where f.id = p.media_id and f.filename is not null and f.municipality_id = g.municipality_id
  )`
}
