import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { demo } from './index'
import { areaTextId, demoTextIds, promiseTextIds } from './text-ids'

const textsSchema = z.record(z.string(), z.string().min(1))
type Texts = z.infer<typeof textsSchema>

const launched = ['sv', 'sv-simple', 'en', 'fi', 'ar', 'so', 'fa', 'prs', 'ti']

/** A locale that nobody has translated yet has no file; a broken file must still fail. */
async function loadTexts(locale: string): Promise<Texts | null> {
  try {
    const loaded = await import(`./texts/${locale}.json`)
    return textsSchema.parse(loaded.default)
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Unknown variable dynamic import')) return null
    throw error
  }
}

const loaded = await Promise.all(launched.map(async (locale) => ({ locale, texts: await loadTexts(locale) })))
const translations = loaded.flatMap(({ locale, texts }): [string, Texts][] => (texts ? [[locale, texts]] : []))
const sv = new Map(translations).get('sv') ?? {}

const missingIn = (texts: Texts, ids: readonly string[]) => ids.filter((id) => !(id in texts))
const fullyTranslated = demo.promises.filter(({ key }) => ['P1', 'P3', 'P7'].includes(key))
const digitsOf = (text: string): readonly string[] => text.replace(/[\s,.](?=\d{3}\b)/g, '').match(/\d+/g) ?? []

describe('Swedish', () => {
  test('has every text that the structure names', () => {
    expect(missingIn(sv, demoTextIds(demo))).toEqual([])
  })

  test('has no text that nothing uses', () => {
    const used = new Set([...demoTextIds(demo), ...demo.areas.map(({ slug }) => areaTextId(slug))])
    expect(Object.keys(sv).filter((id) => !used.has(id))).toEqual([])
  })

  test('says the same area name in the texts as in the structure', () => {
    for (const { slug, name } of demo.areas) expect(sv[areaTextId(slug)] ?? name).toBe(name)
  })

  test('has no sentence over 25 words', () => {
    const sentences = Object.values(sv).flatMap((text) => text.split(/(?<=[.!?])\s+/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([])
  })

  test('uses none of the words that brand places or people', () => {
    const branding = /(?<!\p{L})(utsatta? område|kriminell|gäng|krig|getto)/iu
    expect(Object.values(sv).filter((text) => branding.test(text))).toEqual([])
  })

  test('gives away nothing internal', () => {
    const texts = Object.values(sv).join('\n')
    expect(demo.promises.filter(({ problemDetail }) => texts.includes(problemDetail))).toEqual([])
    expect(texts).not.toMatch(/SSPF|avhoppar|vapen|välfärdsbrott|internt/i)
  })
})

test('easy Swedish has title and summary of every promise', () => {
  const simple = new Map(translations).get('sv-simple') ?? {}
  const ids = demo.promises.flatMap(({ title, summary }) => [title, summary])
  expect(missingIn(simple, ids)).toEqual([])
})

describe.each(translations)('%s', (_, texts) => {
  test('knows no text that Swedish lacks', () => {
    expect(missingIn(sv, Object.keys(texts))).toEqual([])
  })

  test('has P1, P3 and P7 in full', () => {
    expect(missingIn(texts, fullyTranslated.flatMap(promiseTextIds))).toEqual([])
  })

  test('has the title of every promise that residents may meet', () => {
    const met = demo.promises.filter(({ editorialState }) => editorialState !== 'draft')
    expect(
      missingIn(
        texts,
        met.map(({ title }) => title),
      ),
    ).toEqual([])
  })

  test('keeps every number, 112 and 114 14 included', () => {
    const lost = Object.entries(texts).flatMap(([id, text]) => {
      const kept = digitsOf(text)
      return digitsOf(sv[id] ?? '').some((number) => !kept.includes(number)) ? [id] : []
    })
    expect(lost).toEqual([])
  })
})
