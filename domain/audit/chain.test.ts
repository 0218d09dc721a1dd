import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type AuditRow, type ChainHead, chainStart, headText, nextLink, parseHead, sealedText } from './chain'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function rowAfter(head: ChainHead, changes: Partial<AuditRow> = {}): AuditRow {
  const row = {
    number: head.number + 1,
    at: '2026-11-25T16:34:20.123456Z',
    actor: 'konto',
    actorFunction: 'Kommunikatör, polisen',
    organisation: null,
    municipality: 'malaras',
    action: 'update',
    collection: 'promises',
    document: 'p1',
    locale: 'sv',
    details: '{"fields":["title"]}',
    previousHash: head.hash,
    ...changes,
  }
  return { ...row, hash: sha256(sealedText({ ...row, hash: null }, head.hash)) }
}

const first = rowAfter(chainStart)
const head = { number: 1, hash: first.hash ?? '' }

test('a row is sealed as the array that Postgres writes, with nulls, quotes and signs of other alphabets', () => {
  const row = rowAfter(chainStart, { actorFunction: 'a "b"\n\u0001 åم', document: null })
  expect(sealedText(row, '')).toBe(
    '[1, "2026-11-25T16:34:20.123456Z", "konto", "a \\"b\\"\\n\\u0001 åم", null, "malaras", "update", "promises", null, "sv", "{\\"fields\\":[\\"title\\"]}", ""]',
  )
})

describe('a chain', () => {
  test('grows by the rows that belong to it', () => {
    expect(nextLink(chainStart, first, sha256)).toEqual({ ok: true, value: head })
    expect(nextLink(head, rowAfter(head), sha256)).toMatchObject({ ok: true, value: { number: 2 } })
  })

  test.each<[string, AuditRow, string]>([
    ['a row is missing', rowAfter({ number: 2, hash: head.hash }), 'gap'],
    ['a number is used twice', rowAfter({ number: 0, hash: head.hash }), 'gap'],
    ['the row before was changed and sealed anew', rowAfter({ number: 1, hash: sha256('another') }), 'unlinked'],
    ['the row has no hash', { ...rowAfter(head), hash: null }, 'altered'],
  ])('is broken when %s', (_, row, problem) => {
    expect(nextLink(head, row, sha256)).toEqual({ ok: false, problem })
  })

  test.each([
    'at',
    'actor',
    'actorFunction',
    'organisation',
    'municipality',
    'action',
    'collection',
    'document',
    'locale',
    'details',
  ])('is broken when the %s of a row is altered', (name) => {
    const altered = { ...rowAfter(head), [name]: 'något annat' }
    expect(nextLink(head, altered, sha256)).toEqual({ ok: false, problem: 'altered' })
  })
})

describe('a head that is written down', () => {
  test('reads as what it was', () => {
    expect(parseHead(` ${headText(head)}\n`)).toEqual(head)
  })

  test.each(['', '12', `0:${head.hash}`, `-1:${head.hash}`, '1:abc', `1:${head.hash}0`, `x:${head.hash}`])(
    'is none in %j',
    (text) => {
      expect(parseHead(text)).toBeNull()
    },
  )
})
