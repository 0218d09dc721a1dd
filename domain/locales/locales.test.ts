import { describe, expect, test } from 'vitest'
import { formats } from '@/i18n/formats'
import { factsOf, launchedLocales, localeKeys, parseLocaleKey, sourceLocale } from './locales'

const timeZone = 'Europe/Stockholm'
const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 21, 12)))
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9]/u
const englishMonths = months.map((day) => new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone }).format(day))

function written(tag: string, day: Date): string {
  return new Intl.DateTimeFormat(tag, { ...formats.dateTime.day, timeZone }).format(day)
}

describe('the keys', () => {
  test('are each there once', () => {
    expect(new Set(localeKeys).size).toBe(localeKeys.length)
  })

  test('are fit to stand in an address', () => {
    for (const key of localeKeys) expect(key).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  })

  test('begin with nine languages, Swedish first', () => {
    expect(launchedLocales).toEqual(localeKeys.slice(0, 9))
    expect(launchedLocales[0]).toBe(sourceLocale)
  })

  test('are never made alike: SV, sv-SE and Arabic by another name are none of them', () => {
    expect(localeKeys.map(parseLocaleKey)).toEqual(localeKeys)
    expect(['SV', 'sv-SE', 'ar-SY', 'sv_simple', '', ' sv', 'constructor'].map(parseLocaleKey)).toEqual(
      Array.from({ length: 7 }, () => null),
    )
  })
})

describe.each(localeKeys)('%s', (key) => {
  const { tag, direction, script, ownName } = factsOf(key)

  test('is a language that dates and numbers can be written in', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toHaveLength(1)
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toHaveLength(1)
  })

  test('writes numbers with Latin digits', () => {
    const number = new Intl.NumberFormat(tag, formats.number.value).format(1234567890.5)
    expect(number).not.toMatch(otherDigits)
    expect(number.replace(/\D/g, '')).toBe('12345678905')
  })

  test('writes days by the Gregorian calendar with Latin digits', () => {
    for (const day of months) {
      const text = written(tag, day)
      expect(text).toMatch(/2026/)
      expect(text).toMatch(/21/)
      expect(text).not.toMatch(otherDigits)
      expect(text).not.toMatch(/\b1[34]\d\d\b/)
    }
  })

  test('tells twelve months apart', () => {
    expect(new Set(months.map((day) => written(tag, day))).size).toBe(12)
  })

  test('runs from right to left exactly when it is in Arabic script', () => {
    expect(direction === 'rtl').toBe(script === 'arabic')
  })

  test('is named in its own script', () => {
    const scripts = { latin: /^[\p{Script=Latin} ]+$/u, arabic: /^[\p{Script=Arabic} ]+$/u } as const
    const others = { ethiopic: /^\p{Script=Ethiopic}+$/u, cyrillic: /^\p{Script=Cyrillic}+$/u } as const
    expect(ownName).toMatch({ ...scripts, ...others }[script])
  })
})

describe.each(launchedLocales.filter((key) => key !== 'en'))('a day in %s', (key) => {
  test('has no English month in it', () => {
    const words = months.flatMap((day) => written(factsOf(key).tag, day).split(/[\s.,]+/))
    expect(words.filter((word) => englishMonths.includes(word))).toEqual([])
  })
})

test.each([
  ['sv', ['one', 'other']],
  ['sv-simple', ['one', 'other']],
  ['en', ['one', 'other']],
  ['fi', ['one', 'other']],
  ['ar', ['few', 'many', 'one', 'other', 'two', 'zero']],
  ['so', ['one', 'other']],
  ['fa', ['one', 'other']],
  ['prs', ['one', 'other']],
  ['ti', ['one', 'other']],
] as const)('%s bends words for counts in the forms %j', (key, forms) => {
  expect(new Intl.PluralRules(factsOf(key).tag).resolvedOptions().pluralCategories.toSorted()).toEqual(forms)
})

test('no two languages have the same name, neither their own nor in Swedish', () => {
  const named = localeKeys.map(factsOf)
  expect(new Set(named.map(({ ownName }) => ownName)).size).toBe(localeKeys.length)
  expect(new Set(named.map(({ swedishName }) => swedishName)).size).toBe(localeKeys.length)
})

test('Dari counts months as people in Afghanistan do', () => {
  const march = new Date('2026-03-05T12:00:00Z')
  expect(written(factsOf('prs').tag, march)).not.toBe(written(factsOf('fa').tag, march))
})
