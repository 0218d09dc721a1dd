import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsIn, privateNumbersIn } from './find-in-texts'
import { findingKey, mayStand, unsettled } from './finding'
import { mailAddressesOfPersons } from './mail-addresses'
import { personNames } from './person-names'
import { personalNumbers } from './personal-numbers'
import { phoneNumbers } from './phone-numbers'
import { longSentences, sentencesOf } from './sentences'
import { watchedWords } from './watched-words'

const quotes = (spots: readonly { readonly quote: string }[]) => spots.map(({ quote }) => quote)

describe('a personal number', () => {
  test.each([
    '811218-9876',
    '19811218-9876',
    '198112189876',
    '8112189876',
    '811218+9876',
    '811218 – 9876',
    '811278-9873', // a coordination number: 60 is added to the day
  ])('is certain when its check digit is right: %s', (number) => {
    expect(personalNumbers(`Ring ${number}, tack.`)).toEqual([{ at: 5, quote: number, isCertain: true }])
  })

  test('is suspected when only the day of birth is right', () => {
    expect(personalNumbers('Den boende, 811218-9875.')).toMatchObject([{ quote: '811218-9875', isCertain: false }])
  })

  test.each([
    ['a month that does not exist', '811318-9876'],
    ['a day that does not exist', '811200-9876'],
    ['a century that does not exist', '21811218-9876'],
    ['more digits around it', '1234811218987600'],
    ['the number of a record', 'KS 2026/00123'],
    ['ten digits in a row with a wrong check digit', '8112189875'],
    ['two days', '2026-01-01–2026-12-31'],
    ['an organisation, whose third digit is two or more', '212000-1234'],
  ])('is none: %s', (_, text) => {
    expect(personalNumbers(text)).toEqual([])
  })

  test('is found whatever stands around it', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcåäö ,.\n'), maxLength: 30 })
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        expect(quotes(personalNumbers(`${before}811218-9876${after}`))).toEqual(['811218-9876'])
      }),
    )
  })
})

describe('a telephone number', () => {
  test.each([
    '070-123 45 67',
    '0701234567',
    '021-39 00 00',
    '08-123 456 78',
    '+46 70 123 45 67',
    '+46 (0)70-123 45 67',
  ])('is found: %s', (number) => {
    expect(quotes(phoneNumbers(`Ring ${number} på kvällen.`, []))).toEqual([number])
  })

  test.each(['112', '114 14', '1177', '113 13', '116 111', '077-114 14 00', '020-22 00 60'])(
    'is not somebody’s own when everybody calls it: %s',
    (number) => {
      expect(phoneNumbers(`Ring ${number} på kvällen.`, [])).toEqual([])
    },
  )

  test.each(['2026-06-20', '01-02-2026', 'kl. 08.00–16.30', '0,5 procent', '40 lampor 2026 och 60 lampor 2027'])(
    'is not a day, an hour or an amount: %s',
    (text) => {
      expect(phoneNumbers(text, [])).toEqual([])
    },
  )

  test('is not told a second time when it is a personal number', () => {
    expect(privateNumbersIn('010101-0007')).toEqual(['personalNumber'])
  })
})

describe('an e-mail address', () => {
  test.each(['anna.svensson@malaras.invalid', 'maja-berg@polisen.invalid', 'karin@malaras.invalid'])(
    'is a person’s: %s',
    (address) => {
      expect(quotes(mailAddressesOfPersons(`Skriv till ${address}.`))).toEqual([address])
    },
  )

  test.each(['kontakt@malaras.invalid', 'kommunen@malaras.invalid', 'trygghet2026@malaras.invalid'])(
    'is an office’s: %s',
    (address) => {
      expect(mailAddressesOfPersons(`Skriv till ${address}.`)).toEqual([])
    },
  )
})

describe('the name of a person', () => {
  test.each([
    ['in the middle of a sentence', 'Kommunpolisen Anna Bergvik går ronder.', 'Anna Bergvik'],
    ['at its beginning', 'Erik Bergvik byter lampor.', 'Erik Bergvik'],
    ['after a word with a capital', 'Vi ringer Kommunpolis Anna Bergvik.', 'Anna Bergvik'],
    ['of two first names', 'Av Anna-Karin von Bergvik.', 'Anna-Karin von Bergvik'],
    ['of three words', 'Fråga Mohammed Al Bergvik om det.', 'Mohammed Al Bergvik'],
  ])('is found %s', (_, text, name) => {
    expect(quotes(personNames(text, []))).toEqual([name])
  })

  test.each([
    ['a street', 'Vi byter lampor längs Karl Johans gata.'],
    ['a square in one word', 'Fler poliser på Erik Dahlbergstorget.'],
    ['a word that begins a sentence', 'Per kvartal följer vi upp. Liv och rörelse på torget.'],
    ['the name of a municipality', 'Mälarås kommun och Polisen lovar.'],
    ['a first name alone', 'Vi gör som på Annas fritidsgård.'],
  ])('is not %s', (_, text) => {
    expect(personNames(text, [])).toEqual([])
  })

  test('is not the name of an area or an organisation', () => {
    expect(personNames('Fler bänkar i Maria Park.', [])).toEqual([])
    expect(quotes(personNames('Vi möts hos Sara Omsorg AB.', []))).toEqual(['Sara Omsorg'])
    expect(personNames('Vi möts hos Sara Omsorg AB.', ['Sara Omsorg AB'])).toEqual([])
  })
})

describe('a word of the list', () => {
  const list = [
    { word: 'kriminell', advice: 'a' },
    { word: 'utsatt område', advice: 'b' },
    { word: 'krig', advice: 'c' },
  ]

  test.each([
    ['Kriminella ska inte vara här.', ['Kriminella']],
    ['Det är ett särskilt utsatt område.', ['utsatt område']],
    ['De utsatta områdena blir färre.', ['utsatta områdena']],
    ['Ett utsatt\nområde.', ['utsatt\nområde']],
    ['Krig mot brott, säger de kriminella.', ['kriminella', 'Krig']],
  ])('is found with any ending and in any case: %s', (text, found) => {
    expect(quotes(watchedWords(text, list))).toEqual(found)
  })

  test.each(['Icke-våld', 'avkriminaliserad', 'utsatt för väder och vind', 'ett område'])(
    'is not in the middle of another: %s',
    (text) => {
      expect(watchedWords(text, list)).toEqual([])
    },
  )

  test('may hold any sign', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        watchedWords('En text (med) allt [möjligt] i * sig?', [{ word, advice: '' }])
      }),
    )
  })
})

describe('a sentence', () => {
  test.each([
    ['Vi möts kl. 18. Sedan går vi.', 2],
    ['Vi byter t.ex. Lykta-lampor och bl.a. Bänkar.', 1],
    ['Lampor, bänkar m.m. Vi börjar i maj.', 2],
    ['Klart den 3. maj, ca 40 st.', 1],
    ['Vi var där 12.30 och såg 1.500 personer.', 1],
    ['Vad händer? Mycket! Vi ses …', 3],
    ['Lampor\nBänkar\n\nPapperskorgar', 3],
    ['”Vi ser ingenting.” Så sa många.', 2],
    ['  ', 0],
  ])('ends where it should: %s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })

  test('is long with more than 25 words', () => {
    const words = (count: number) => `${Array(count).fill('ord').join(' ')}.`
    expect(longSentences(words(25))).toEqual([])
    expect(longSentences(`Kort. V${words(26)}`)).toEqual([{ at: 6, quote: `V${words(26)}` }])
  })

  test('is never lost: all of them hold every word of the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aB1.!?\n ”–'), maxLength: 60 })
    fc.assert(
      fc.property(text, (written) => {
        const spots = sentencesOf(written)
        expect(quotes(spots).join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''))
        for (const { at, quote } of spots) expect(written.slice(at, at + quote.length)).toBe(quote)
      }),
    )
  })
})

describe('findings', () => {
  const lists = { watchWords: [{ word: 'krig', advice: 'Skriv vad som händer.' }], placeNames: ['Centrum'] }
  const at = (path: string, text: string) => ({ field: path.replace(/\.\d+/g, ''), path, text })

  test('come in the order of the texts, with the advice of the list', () => {
    const found = findingsIn([at('title', 'Inget krig'), at('commitments.1.text', 'Anna Bergvik, 811218-9876')], lists)
    expect(found.map(({ kind, path, quote, advice }) => [kind, path, quote, advice])).toEqual([
      ['watchWord', 'title', 'krig', 'Skriv vad som händer.'],
      ['personalNumber', 'commitments.1.text', '811218-9876', null],
      ['personName', 'commitments.1.text', 'Anna Bergvik', null],
    ])
  })

  test('of a text that says nothing of the kind are none', () => {
    expect(findingsIn([at('summary', 'Vi byter lampor längs Strandvägen före den 25 oktober.')], lists)).toEqual([])
  })

  test('keep their key when their row moves and more is written around them', () => {
    const [before] = findingsIn([at('commitments.0.text', 'Krig mot skräp.')], lists)
    const [after] = findingsIn([at('commitments.2.text', 'Inget skräp. Aldrig mer krig.')], lists)
    expect(after?.key).toBe(before?.key)
    expect(findingsIn([at('basis', 'Krig mot skräp.')], lists)[0]?.key).not.toBe(before?.key)
  })

  test('are told once for the same words in the same text', () => {
    expect(findingsIn([at('basis', 'Krig, krig och åter KRIG.')], lists)).toHaveLength(1)
  })

  test('say nothing of what was written in their key', () => {
    expect(findingKey('personName', 'basis', 'Anna Bergvik')).toMatch(/^personName:basis:[0-9a-f]{8}$/)
  })
})

describe('a finding may stand', () => {
  const [word] = findingsIn([{ field: 'title', path: 'title', text: 'Krig' }], {
    watchWords: [{ word: 'krig', advice: '' }],
    placeNames: [],
  })
  const [number] = findingsIn([{ field: 'title', path: 'title', text: '811218-9876' }], {
    watchWords: [],
    placeNames: [],
  })
  const found = [word, number].filter((one) => one !== undefined)
  const noted = found.map(({ key }) => ({ finding: key, note: 'Ordet står i titeln på en rapport.' }))

  test('with a note, unless it is a personal number', () => {
    expect(found.map(mayStand)).toEqual([true, false])
    expect(unsettled(found, noted)).toEqual([number])
  })

  test('not with an empty note, nor with a note on something else', () => {
    expect(unsettled(found, [{ finding: word?.key ?? '', note: '  ' }])).toEqual(found)
    expect(unsettled(found, [{ finding: 'watchWord:basis:00000000', note: 'Gäller inte längre.' }])).toEqual(found)
  })
})
