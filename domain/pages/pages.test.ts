import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressFor, isLinkAddress } from './link-address'
import { listItems, mediaProblem, type PartKind, partKinds, partProblem } from './page-part'
import { linkedText } from './running-text'

const links = (text: string) => linkedText(text).flatMap(({ href }) => href ?? [])

describe('running text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'https://a.example/x?y=1',
      'http://b.example',
      'javascript:alert(1)',
      'namn@demo.invalid',
      'data:x',
    ),
    fc.constantFrom('mailto:', 'https://', 'www.c.example', '//d.example', '(', ').', ' ', '\n', '@', '።'),
    fc.string(),
    fc.webUrl(),
    fc.emailAddress(),
  )
  const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))

  test('loses nothing and leads nowhere but to the web and to e-mail', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const runs = linkedText(text)
        expect(runs.map((run) => run.text).join('')).toBe(text)
        for (const href of links(text)) expect(new URL(href).protocol).toMatch(/^(https?|mailto):$/)
      }),
      { numRuns: 500 },
    )
  })

  test.each<[string, readonly string[]]>([
    ['اتصل بالرقم 114 14 أو 031-390 06 11.', ['114 14', '031-390 06 11']],
    ['Ring 112. År 2026, 25 personer.', []],
  ])('%j keeps the groups of %j together', (text, numbers) => {
    expect(linkedText(text).flatMap((run) => (run.isNumber ? run.text : []))).toEqual(numbers)
  })

  test.each<[string, readonly string[]]>([
    ['Läs mer på https://exempel.invalid/sida.', ['https://exempel.invalid/sida']],
    ['(se https://exempel.invalid)', ['https://exempel.invalid']],
    ['Skriv till trygghet@demo.invalid, så svarar vi.', ['mailto:trygghet@demo.invalid']],
    ['https://ett.invalid och https://tva.invalid', ['https://ett.invalid', 'https://tva.invalid']],
    ['اقرأ https://exempel.invalid/ar؟', ['https://exempel.invalid/ar']],
    ['javascript:alert(1)', []],
    ['data:text/html,x', []],
    ['kl. 8.00 på polisen.se', []],
  ])('%j has the links %j', (text, found) => expect(links(text)).toEqual(found))
})

describe('a link of an editor', () => {
  test.each([
    'https://exempel.invalid/a?b=c#d',
    'mailto:trygghet@demo.invalid',
    'tel:114-14',
    'tel:+4611414',
    '/sv/malaras/loften',
  ])('may lead to %s', (address) => expect(isLinkAddress(address)).toBe(true))

  test.each([
    'http://exempel.invalid',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//exempel.invalid',
    '/\\exempel.invalid',
    'https://namn@exempel.invalid',
    'https://',
    'exempel.invalid',
    'mailto:',
    'mailto:a@b.se?bcc=c@d.se',
    'tel:x',
  ])('may not lead to %j', (address) => expect(isLinkAddress(address)).toBe(false))

  test('leads to our own pages in the language of the reader', () => {
    expect(addressFor('/sv/malaras/loften?omrade=centrum', 'ar')).toBe('/ar/malaras/loften?omrade=centrum')
    expect(addressFor('/sv', 'ti')).toBe('/ti')
    expect(addressFor('/media/a.pdf', 'ar')).toBe('/media/a.pdf')
    expect(addressFor('https://exempel.invalid/sv', 'ar')).toBe('https://exempel.invalid/sv')
  })
})

describe('a part of a page', () => {
  const bare = (kind: PartKind) => ({ kind, title: ' ', text: null, url: undefined })
  const problemsOf = (kind: PartKind) => [
    ...(['title', 'text', 'url'] as const).map((field) => partProblem(bare(kind), field)),
    mediaProblem(kind, null),
  ]

  test('says what it lacks', () => {
    expect(Object.fromEntries(partKinds.map((kind) => [kind, problemsOf(kind).filter((one) => one !== null)]))).toEqual(
      {
        heading: ['titleMissing'],
        text: ['textMissing'],
        list: ['textMissing'],
        factBox: ['textMissing'],
        link: ['titleMissing', 'addressMissing'],
        picture: ['pictureMissing'],
        file: ['titleMissing', 'fileMissing'],
      },
    )
  })

  test('shows a picture as a picture and gives a document to take home', () => {
    expect([mediaProblem('picture', 'image/webp'), mediaProblem('picture', 'application/pdf')]).toEqual([
      null,
      'notAPicture',
    ])
    expect([mediaProblem('file', 'application/pdf'), mediaProblem('file', 'image/png')]).toEqual([null, 'notAFile'])
  })

  test('has a list item on every line', () => {
    expect(listItems('- Ett\n\n• Två\nTre – fyra\n')).toEqual(['Ett', 'Två', 'Tre – fyra'])
  })
})
