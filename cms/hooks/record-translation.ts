import { and, eq, inArray, sql } from 'drizzle-orm'
import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { localizedTexts } from '@/cms/hooks/localized-texts'
import { sessionOf } from '@/cms/hooks/session'
import { textHash } from '@/cms/queries/text-hash'
import { translationStates } from '@/cms/tables/translation-states'
import { sourceLocale } from '@/domain/locales/locales'
import {
  type SourceFields,
  type StoredState,
  sourceFieldsSchema,
  storedStateSchema,
  type TranslatedFields,
  translatedFieldsSchema,
} from '@/domain/translations/translation-state'

interface Change {
  readonly collection: Pick<CollectionConfig, 'slug'> & { readonly fields: readonly Field[] }
  readonly doc: { readonly id: string | number; readonly _status?: unknown }
  readonly previousDoc: unknown
  readonly req: PayloadRequest
}

/** Keeps the truth about each translated text: what Swedish text it was made from, and whether a person has seen it. */
export async function recordTranslation({ collection, doc, previousDoc, req }: Change): Promise<void> {
  const locale = req.locale ?? sourceLocale
  const document = String(doc.id)
  const texts = localizedTexts(collection.fields, doc)
  const isWaiting = doc._status === 'draft' && (await isPublished(req, collection.slug, document))
  const name = isWaiting ? waiting(collection.slug) : collection.slug
  if (doc._status === 'published') await adoptWaiting(req, collection.slug, document)
  const known = await storedFields(req, [collection.slug, name], document)
  if (locale === sourceLocale) {
    await save(req, name, document, locale, sourceFields(texts, known.get(locale)))
    return
  }
  const previous = new Map(localizedTexts(collection.fields, previousDoc).map(({ path, text }) => [path, text]))
  const source = sourceFieldsSchema.catch({}).parse(known.get(sourceLocale))
  const own = translatedFieldsSchema.catch({}).parse(known.get(locale))
  const state = storedStateSchema.catch('draft').parse(req.context.translationState)
  const fields: TranslatedFields = Object.fromEntries(
    texts.map(({ path, text }) => [
      path,
      previous.get(path) === text && own[path] ? own[path] : madeFrom(source, path, state),
    ]),
  )
  await save(req, name, document, locale, fields)
}

/** A draft beside what residents read has a truth of its own, under this name, until it is published. */
function waiting(collection: string): string {
  return `${collection}/draft`
}

async function isPublished(req: PayloadRequest, collection: string, document: string): Promise<boolean> {
  const session = await sessionOf(req)
  const table = sql.identifier(collection.replaceAll('-', '_'))
  const found = await session.execute(sql`select 1 from ${table} where id = ${document} and _status = 'published'`)
  return found.rows.length > 0
}

/** What was known of the draft is now known of what is published. */
async function adoptWaiting(req: PayloadRequest, collection: string, document: string): Promise<void> {
  const session = await sessionOf(req)
  const own = and(eq(translationStates.collection, waiting(collection)), eq(translationStates.document, document))
  for (const row of await session.select().from(translationStates).where(own)) {
    const target = [translationStates.collection, translationStates.document, translationStates.locale]
    const set = { fields: row.fields, reviewer: row.reviewer, reviewedAt: row.reviewedAt, changedAt: row.changedAt }
    await session
      .insert(translationStates)
      .values({ ...row, collection })
      .onConflictDoUpdate({ target, set })
  }
  await session.delete(translationStates).where(own)
}

function madeFrom(source: SourceFields, path: string, state: StoredState): TranslatedFields[string] {
  return { sourceHash: source[path]?.hash ?? '', state }
}

function sourceFields(texts: readonly { path: string; text: string }[], stored: unknown): SourceFields {
  const known = sourceFieldsSchema.catch({}).parse(stored)
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
  return Object.fromEntries(
    texts.map(({ path, text }) => {
      const hash = textHash(text)
      const before = known[path]
      return [path, before?.hash === hash ? before : { hash, changedOn: today }]
    }),
  )
}

/** What is known by language; the later of the names says it where both do. */
async function storedFields(
  req: PayloadRequest,
  names: readonly string[],
  document: string,
): Promise<Map<string, unknown>> {
  const session = await sessionOf(req)
  const rows = await session
    .select({ locale: translationStates.locale, fields: translationStates.fields })
    .from(translationStates)
    .where(and(inArray(translationStates.collection, [...names]), eq(translationStates.document, document)))
    .orderBy(sql`length(${translationStates.collection})`)
  return new Map(rows.map((row) => [row.locale, row.fields]))
}

async function save(
  req: PayloadRequest,
  collection: string,
  document: string,
  locale: string,
  fields: SourceFields | TranslatedFields,
): Promise<void> {
  const session = await sessionOf(req)
  await session
    .insert(translationStates)
    .values({ collection, document, locale, fields })
    .onConflictDoUpdate({
      target: [translationStates.collection, translationStates.document, translationStates.locale],
      set: { fields, changedAt: sql`now()` },
    })
}
