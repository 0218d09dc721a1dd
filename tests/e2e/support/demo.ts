import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { demo } from '@/content/demo'
import { areaTextId } from '@/content/demo/text-ids'
import type { DemoArea, DemoPromise } from '@/content/demo/types'
import type { LocaleKey } from '@/domain/locales/locales'
import { rootFolder } from '@/scripts/platform/root-folder'

const textsSchema = z.record(z.string(), z.string())

/** The demonstration's words in a language, by text id; what is not translated is not there. */
export function textsIn(locale: LocaleKey): Readonly<Record<string, string>> {
  const file = join(rootFolder, 'content', 'demo', 'texts', `${locale}.json`)
  return textsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** What a reader of a language is shown for a text: the translation, else the Swedish. */
export function shownText(id: string, locale: LocaleKey): { readonly text: string; readonly locale: LocaleKey } {
  const own = textsIn(locale)[id]
  if (own !== undefined) return { text: own, locale }
  const source = textsIn('sv')[id]
  if (source === undefined) throw new Error(`The demo has no text ${id}`)
  return { text: source, locale: 'sv' }
}

export function promiseOf(key: string): DemoPromise {
  const found = demo.promises.find((promise) => promise.key === key)
  if (found === undefined) throw new Error(`The demo has no promise ${key}`)
  return found
}

export const publicPromises = demo.promises.filter(({ editorialState }) => editorialState === 'published')
export const publicAreas = demo.areas.filter(({ listed }) => listed)

/** Areas keep their Swedish name unless a translation names them. */
export function areaName({ slug, name }: DemoArea, locale: LocaleKey): string {
  return textsIn(locale)[areaTextId(slug)] ?? name
}

/** Address of a promise of the demo. */
export function addressOf(key: string, locale: LocaleKey): string {
  const { municipality, slug } = promiseOf(key)
  return `/${locale}/${municipality}/loften/${slug}`
}
