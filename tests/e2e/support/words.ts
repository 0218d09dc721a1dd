import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator } from 'use-intl/core'
import { z } from 'zod'
import { factsOf, type LocaleKey } from '@/domain/locales/locales'
import { type Day, noonOf } from '@/domain/shared/day'
import { rootFolder } from '@/scripts/platform/root-folder'

type Tree = { [key: string]: string | Tree }
const treeSchema: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), treeSchema])))

/** A message of the interface as a reader sees it: `words('PromiseList.hits', { count: 2 })`. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The interface's words in a language. A key that is not there fails the test. */
export function wordsOf(locale: LocaleKey): Words {
  const onError = (problem: Error) => {
    throw problem
  }
  const translate = createTranslator({ locale: factsOf(locale).tag, messages: messagesOf(locale), onError })
  // The catalogue is read as data here, so its keys are text; one that is wrong fails the test.
  return translate as unknown as Words
}

/** `Site`, `Promise`, …: what a message key begins with, should one ever be shown. */
export const namespaces = Object.keys(messagesOf('sv'))

function messagesOf(locale: LocaleKey): Tree {
  return treeSchema.parse(JSON.parse(readFileSync(join(rootFolder, 'messages', `${locale}.json`), 'utf8')))
}

/** A day as the page prints it. */
export function dayIn(locale: LocaleKey, day: Day): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Stockholm' } as const
  return new Intl.DateTimeFormat(factsOf(locale).tag, format).format(noonOf(day))
}

/** "a och b" in a language. */
export function listIn(locale: LocaleKey, items: readonly string[]): string {
  return new Intl.ListFormat(factsOf(locale).tag).format(items)
}
