import type { CollectionSlug, File, Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { type LocaleKey, sourceLocale } from '@/domain/locales/locales'

interface Writing {
  readonly payload: Payload
  readonly req: PayloadRequest
  /** What is uploaded with the document. */
  readonly file?: File
}

/**
 * Creates a document in Swedish and then writes its other languages, marked as made by a machine. The builder gives
 * the document in a language, or null where there are no words in it. Returns the id.
 */
export async function writeInLocales<Slug extends CollectionSlug>(
  { payload, req, file }: Writing,
  collection: Slug,
  locales: readonly LocaleKey[],
  build: (locale: LocaleKey) => RequiredDataFromCollectionSlug<Slug> | null,
): Promise<string> {
  const swedish = build(sourceLocale)
  if (swedish === null) throw new Error(`A document of ${collection} has no Swedish words`)
  const { id } = await payload.create({
    collection,
    data: swedish,
    locale: sourceLocale,
    depth: 0,
    overrideAccess: true,
    req,
    ...(file === undefined ? {} : { file }),
  })
  for (const locale of locales) {
    const translated = locale === sourceLocale ? null : build(locale)
    if (translated === null) continue
    const context = { translationState: 'machine' }
    // A whole document is always a valid part of one; the compiler cannot see that while the collection is open.
    const data = translated as Parameters<typeof payload.update>[0]['data']
    await payload.update<CollectionSlug, object>({
      collection,
      id,
      data,
      locale,
      depth: 0,
      overrideAccess: true,
      context,
      req,
    })
  }
  return String(id)
}
