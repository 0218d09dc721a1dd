import type { CollectionSlug, File, Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { inWords, type Words } from '@/cms/demo/demo-words'
import { writeInLocales } from '@/cms/demo/write-in-locales'
import type { DayOffset } from '@/content/demo/types'
import { launchedLocales } from '@/domain/locales/locales'
import { addDays, type Day, noonOf } from '@/domain/shared/day'

/** What the loading of the demo needs to know: where to write, from which day, and what has got which id. */
export interface Loading {
  readonly payload: Payload
  /** All of it happens in the transaction of this request. */
  readonly req: PayloadRequest
  readonly today: Day
  readonly password: string
  /** `areas/malaras/centrum` → id. */
  readonly ids: Map<string, string>
}

/** The id that a document of the demo was given. */
export function idOfKey(loading: Loading, collection: CollectionSlug, key: string): string {
  const id = loading.ids.get(`${collection}/${key}`)
  if (id === undefined) throw new Error(`The demo refers to ${collection}/${key}, which is not loaded`)
  return id
}

export function idsOfKeys(loading: Loading, collection: CollectionSlug, keys: readonly string[]): string[] {
  return keys.map((key) => idOfKey(loading, collection, key))
}

/** The stored form of a day that many days from the day of loading. */
export function onDay(loading: Loading, offset: DayOffset): string {
  return noonOf(addDays(loading.today, offset)).toISOString()
}

/** The stored form of a calendar day. */
export function onDate(day: Day): string {
  return noonOf(day).toISOString()
}

/** Writes a document with its words in every language that has any, and remembers its id under the key. */
export async function load<Slug extends CollectionSlug>(
  loading: Loading,
  collection: Slug,
  key: string,
  build: (words: Words) => RequiredDataFromCollectionSlug<Slug>,
  file?: File,
): Promise<void> {
  const { payload, req, ids } = loading
  const writing = { payload, req, ...(file === undefined ? {} : { file }) }
  const id = await writeInLocales(writing, collection, launchedLocales, (locale) => inWords(locale, build))
  ids.set(`${collection}/${key}`, id)
}

/** Writes a document that has no words in other languages. */
export async function loadPlain<Slug extends CollectionSlug>(
  loading: Loading,
  collection: Slug,
  key: string,
  data: RequiredDataFromCollectionSlug<Slug>,
): Promise<void> {
  const { payload, req, ids } = loading
  const created = await payload.create({ collection, data, depth: 0, overrideAccess: true, req })
  ids.set(`${collection}/${key}`, String(created.id))
}
