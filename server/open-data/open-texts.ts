import 'server-only'
import type { NamedFocusArea, NamedOrganisation, NamedThing } from '@/cms/queries/open-data/references'
import type { EveryTruth, EveryWord } from '@/cms/queries/open-data/words'
import { textHash } from '@/cms/queries/text-hash'
import { type Texts, textsOf } from '@/domain/open-data/texts'

/** A text in every language; `path` is its field path in the document whose truth is given. */
export function openText(words: EveryWord, truth: EveryTruth, column: string, path = camelCase(column)): Texts | null {
  return textsOf({ words, truth }, { column, path }, textHash)
}

/** A text that the answer cannot do without: empty where nobody has written it. */
export function requiredText(words: EveryWord, truth: EveryTruth, column: string, path?: string): Texts {
  return openText(words, truth, column, path) ?? {}
}

export function organisationOf({ id, slug, kind, words, truth }: NamedOrganisation) {
  return { id, slug, kind, name: requiredText(words, truth, 'name') }
}

export function areaReferenceOf({ id, slug, words, truth }: NamedThing) {
  return { id, slug, name: requiredText(words, truth, 'name') }
}

export function focusAreaOf({ code, words, truth }: NamedFocusArea) {
  return { code, title: requiredText(words, truth, 'title_public') }
}

function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
