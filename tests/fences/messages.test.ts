import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MessageFormatElement, type PluralElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { createTranslator } from 'use-intl/core'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { factsOf, launchedLocales, sourceLocale } from '@/domain/locales/locales'

type Tree = { readonly [key: string]: string | Tree }

const treeSchema: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), treeSchema])))
const folder = join(import.meta.dirname, '../../messages')
const present = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
const source = catalogueOf(sourceLocale)

/** Pieces that stand as they are in every language. */
const untouched = ['112', '114 14', '2.2', 'WCAG', 'AA', 'Atom']
const localDigits = /[\u0660-\u0669\u06F0-\u06F9]/u
const sampleCounts = [0, 1, 2, 3, 11, 100]

test('a catalogue exists for every launched locale and for no other', () => {
  expect(present.toSorted()).toEqual(launchedLocales.toSorted())
})

describe.each(launchedLocales)('the catalogue in %s', (locale) => {
  const catalogue = catalogueOf(locale)
  const tag = factsOf(locale).tag

  test('has exactly the keys of the Swedish one', () => {
    expect([...catalogue.keys()].toSorted()).toEqual([...source.keys()].toSorted())
  })

  test('has no empty text', () => {
    expect(keysWhere((text) => text.trim() === '')).toEqual([])
  })

  test('is readable as ICU messages', () => {
    expect(keysWhere((text) => elementsOf(text) === null)).toEqual([])
  })

  test('has the same argument names as the Swedish texts', () => {
    for (const [key, text] of catalogue) {
      expect.soft(argumentNames(text), key).toEqual(argumentNames(source.get(key)))
    }
  })

  test('writes as a number what is a number in Swedish', () => {
    const bare = keysWhere((text, key) => {
      const plain = argumentNames(text, [TYPE.argument])
      return argumentNames(source.get(key), [TYPE.number, TYPE.plural]).some((name) => plain.includes(name))
    })
    expect(bare).toEqual([])
  })

  test('bends every plural in exactly the forms of the language', () => {
    for (const [key, text] of catalogue) {
      for (const plural of pluralsIn(text)) {
        const rules = new Intl.PluralRules(tag, { type: plural.pluralType ?? 'cardinal' })
        const expected = rules.resolvedOptions().pluralCategories.toSorted()
        expect.soft(categoriesOf(plural), key).toEqual(expected)
      }
    }
  })

  test('names the same arguments in every form of a plural', () => {
    expect(keysWhere((text) => pluralsIn(text).some(hasUnevenForms))).toEqual([])
  })

  test('keeps emergency numbers and names of standards', () => {
    const lost = keysWhere((text, key) => {
      const swedish = withPlainSpaces(source.get(key) ?? '')
      return untouched.some((piece) => swedish.includes(piece) && !withPlainSpaces(text).includes(piece))
    })
    expect(lost).toEqual([])
  })

  test('keeps the name of the site', () => {
    expect(catalogue.get('Site.name')).toBe('Löftet')
  })

  test('has Latin digits only, also once the numbers are filled in', () => {
    expect(keysWhere((text) => localDigits.test(text))).toEqual([])
    for (const [key, text] of catalogue) {
      for (const count of sampleCounts) expect.soft(writtenOut(tag, text, count), key).not.toMatch(localDigits)
    }
  })

  function keysWhere(holds: (text: string, key: string) => boolean): string[] {
    return [...catalogue].filter(([key, text]) => holds(text, key)).map(([key]) => key)
  }
})

/** A missing file is an empty catalogue: every key is then reported as missing. */
function catalogueOf(locale: string): ReadonlyMap<string, string> {
  if (!present.includes(locale)) return new Map()
  const content: unknown = JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8'))
  return new Map(flatten(treeSchema.parse(content)))
}

function flatten(tree: Tree): (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[key, value] as const]
      : flatten(value).map(([rest, text]) => [`${key}.${rest}`, text] as const),
  )
}

/** Null when the text is no ICU message. */
function elementsOf(text: string): readonly MessageFormatElement[] | null {
  try {
    return parse(text)
  } catch {
    return null
  }
}

function everyElementIn(elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] {
  return elements.flatMap((element) => [element, ...everyElementIn(childrenOf(element))])
}

function childrenOf(element: MessageFormatElement): readonly MessageFormatElement[] {
  if (element.type === TYPE.tag) return element.children
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
  return Object.values(element.options).flatMap((option) => option.value)
}

function pluralsIn(text: string): readonly PluralElement[] {
  return everyElementIn(elementsOf(text) ?? []).filter((element) => element.type === TYPE.plural)
}

function categoriesOf(plural: PluralElement): string[] {
  return Object.keys(plural.options)
    .filter((name) => !name.startsWith('='))
    .toSorted()
}

/** Beside an exact `=0` the form `zero` may, like it, leave out what was searched for. */
function hasUnevenForms(plural: PluralElement): boolean {
  const spoken = categoriesOf(plural).filter((name) => name !== 'zero' || plural.options['=0'] === undefined)
  const forms = spoken.map((name) => namesIn(plural.options[name]?.value ?? []).join())
  return new Set(forms).size > 1
}

function argumentNames(text: string | undefined, types?: readonly TYPE[]): string[] {
  return namesIn(elementsOf(text ?? '') ?? [], types)
}

function namesIn(elements: readonly MessageFormatElement[], types?: readonly TYPE[]): string[] {
  const named = everyElementIn(elements)
    .filter((element) => element.type !== TYPE.literal && element.type !== TYPE.pound)
    .filter((element) => types === undefined || types.includes(element.type))
  return [...new Set(named.map((element) => element.value))].toSorted()
}

/** The text as the site writes it, every number being `count`. */
function writtenOut(tag: string, text: string, count: number): string {
  const numbers = argumentNames(text, [TYPE.number, TYPE.plural])
  const values = argumentNames(text).map((name) => [name, numbers.includes(name) ? count : 'x'] as const)
  const translate = createTranslator({ locale: tag, messages: { text }, onError: raise, timeZone: 'Europe/Stockholm' })
  return translate('text', Object.fromEntries(values))
}

function raise(error: Error): never {
  throw error
}

function withPlainSpaces(text: string): string {
  return text.replace(/\s/gu, ' ')
}
