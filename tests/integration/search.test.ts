// @database demo
import { describe, expect, test } from 'vitest'
import type { LocaleKey } from '@/domain/locales/locales'
import { publicReads } from '@/server/platform/database'
import { getSearch } from '@/server/search/get-search'

const here = 'malaras'
const search = (q: string, locale: LocaleKey = 'sv', municipality = here) =>
  getSearch(publicReads(), { municipality, locale }, { q })

async function found(q: string, locale: LocaleKey = 'sv', municipality = here) {
  const { hits } = await search(q, locale, municipality)
  return hits.map(({ kind, slug }) => (kind === 'activity' ? kind : `${kind} ${slug}`))
}

/** Words that are marked on the page of hits. */
async function marked(q: string, locale: LocaleKey = 'sv') {
  const { hits } = await search(q, locale)
  const pieces = hits.flatMap(({ title, snippet }) => [...title.pieces, ...(snippet?.pieces ?? [])])
  return [...new Set(pieces.filter(({ isHit }) => isHit).map(({ text }) => text.toLowerCase()))]
}

describe('a word spelled almost right finds what was meant', () => {
  test.each<[string, string, LocaleKey, string]>([
    ['lkamporna', 'lamporna', 'sv', 'promise tryggare-utan-morka-vinkelgardar'],
    ['belysnign', 'belysningen', 'sv', 'promise tryggare-utan-morka-vinkelgardar'],
    ['Bjrökdalen', 'Björkdalen', 'sv', 'area bjorkdalen'],
    ['polcie', 'police', 'en', 'term kommunpolis'],
    ['pooliisi', 'poliisi', 'fi', 'promise lugnare-kvallar-pa-torget'],
    ['الشطرة', 'الشرطة', 'ar', 'promise lugnare-kvallar-pa-torget'],
    ['ፖሊሰ', 'ፖሊስ', 'ti', 'promise lugnare-kvallar-pa-torget'],
  ])('%s: %s', async (typed, meant, locale, hit) => {
    const { corrected, isPartial } = await search(typed, locale)
    expect({ corrected, isPartial }).toEqual({ corrected: meant, isPartial: false })
    expect(await found(typed, locale)).toContain(hit)
  })

  test('without dots and rings it is not even misspelled', async () => {
    expect(await search('Bjorkdalen')).toMatchObject({ corrected: null })
    expect((await found('Bjorkdalen'))[0]).toBe('area bjorkdalen')
  })

  test('one wrong word among right ones is exchanged alone', async () => {
    expect(await search('belysnign Björkdalen')).toMatchObject({ corrected: 'belysningen björkdalen', total: 1 })
  })
})

describe('a word is found whatever its ending', () => {
  test.each<[string, LocaleKey, readonly string[]]>([
    ['lampa', 'sv', ['lampor']],
    ['polisens', 'sv', ['polisen']],
    ['lampor', 'sv-simple', ['lampor']],
    ['promised', 'en', ['promise']],
    ['poliisilla', 'fi', ['poliiseja', 'poliisille']],
    ['شرطه', 'ar', ['الشرطة', 'والشرطة']],
    ['پليس', 'fa', ['پلیس']],
    ['پولیس', 'prs', ['پولیس']],
    ['ፖሊስ', 'ti', ['ፖሊስ', 'ንፖሊስን']],
  ])('%s in %s', async (typed, locale, words) => {
    expect(await marked(typed, locale)).toEqual(expect.arrayContaining([...words]))
  })

  test('and as a part of another', async () => {
    expect(await found('vandring')).toContain('term trygghetsvandring')
  })
})

describe('what is found', () => {
  test('has all the words when anything has, and is said to have most of them when nothing has', async () => {
    expect(await search('belysningen gångtunneln')).toMatchObject({ total: 1, isPartial: false })
    expect(await search('belysningen xyzzyxyzzy')).toMatchObject({ corrected: null, isPartial: true })
  })

  test('does not hang on words that every text is full of', async () => {
    expect(await search('när är det lampor på en gård')).toMatchObject({ isPartial: false })
  })

  test('begins with what has the words in its title', async () => {
    expect((await found('lägesbild'))[0]).toMatch(/^(activity|term lagesbild)/)
    expect((await found('sommarjobb'))[0]).toBe('promise 250-sommarjobb')
  })

  test('is of the own municipality and of the service', async () => {
    expect(await found('Björkdalen', 'sv', 'sodervik')).toEqual([])
    expect(await found('lägesbild', 'sv', 'sodervik')).toContain('term lagesbild')
    expect(await found('lägesbild', 'sv', 'finns-inte')).toEqual(['term lagesbild'])
  })

  test('is marked as Swedish for a reader of another language where it is Swedish, and the page says so', async () => {
    const { hits, notices } = await search('omvägar', 'ar')
    const promise = hits.find(({ kind }) => kind === 'promise')
    expect(promise?.title.locale, 'the title is translated').toBe('ar')
    expect(promise?.snippet?.locale, 'the problem is not').toBe('sv')
    expect(notices).toEqual([{ kind: 'missing' }])
  })

  test('is cut into pages; a page after the last is the last', async () => {
    const all = await search('polisen kommunen i')
    expect(all.total).toBeGreaterThan(5)
    expect(
      await getSearch(publicReads(), { municipality: here, locale: 'sv' }, { q: 'polisen', sida: '900' }),
    ).toMatchObject({
      page: 1,
      pages: 1,
      total: (await search('polisen')).total,
    })
  })
})

describe('nothing that is typed is more than words', () => {
  test.each([
    "'; drop table search_documents; --",
    '"lampor" & | ! ( ) :* <-> \\',
    '%',
    '100%',
    '_______',
    'a\u0000b',
    '\u202Eروبمال\u202C',
    '😀😀😀',
    '\uD83D',
    'x'.repeat(10_000),
    'å '.repeat(5000),
    '{0,0}',
    ':*:*',
    `'lampor':*`,
    '½ ŉ ﷺ',
  ])('%j', async (typed) => {
    for (const locale of ['sv', 'ar', 'ti'] as const) {
      const { hits, total } = await search(typed, locale)
      expect(hits.length).toBe(Math.min(total, 20))
    }
  })

  test('signs alone ask for nothing', async () => {
    expect(await search('%_&|')).toMatchObject({ query: '%_&|', total: 0, hits: [] })
    expect(await search('')).toMatchObject({ query: '', total: 0, hits: [] })
  })
})
