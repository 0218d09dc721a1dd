import type { Outcome } from '@/domain/shared/outcome'

/** A row of the audit log as it is stored. `at` is UTC with microseconds: `2026-11-25T16:34:20.123456Z`. */
export interface AuditRow {
  readonly number: number
  readonly at: string
  readonly actor: string | null
  readonly actorFunction: string | null
  readonly organisation: string | null
  readonly municipality: string | null
  readonly action: string
  readonly collection: string | null
  readonly document: string | null
  readonly locale: string | null
  readonly details: string
  readonly previousHash: string | null
  readonly hash: string | null
}

/** The last row of a chain: its number, and its hash in hex. */
export interface ChainHead {
  readonly number: number
  readonly hash: string
}

/** Before the first row. */
export const chainStart: ChainHead = { number: 0, hash: '' }

/**
 * What is wrong with a row. `gap`: rows before it are missing, or its number is used twice. `unlinked`: it does not
 * carry the hash of the row before it. `altered`: what it says is not what its hash was made from.
 */
export type ChainBreak = 'gap' | 'unlinked' | 'altered'

/** The head of the chain with this row at its end, or what is wrong with it. `sha256` gives hex of the text's UTF-8. */
export function nextLink(
  head: ChainHead,
  row: AuditRow,
  sha256: (text: string) => string,
): Outcome<ChainHead, ChainBreak> {
  if (row.number !== head.number + 1) return { ok: false, problem: 'gap' }
  if (row.previousHash !== head.hash) return { ok: false, problem: 'unlinked' }
  const hash = sha256(sealedText(row, head.hash))
  return row.hash === hash ? { ok: true, value: { number: row.number, hash } } : { ok: false, problem: 'altered' }
}

/** What the hash is made from: a JSON array in the very form that Postgres' json_build_array writes. */
export function sealedText(row: AuditRow, previousHash: string): string {
  const { number, at, actor, actorFunction, organisation, municipality, action } = row
  const { collection, document, locale, details } = row
  const values = [number, at, actor, actorFunction, organisation, municipality, action, collection, document, locale]
  return `[${[...values, details, previousHash].map((value) => JSON.stringify(value)).join(', ')}]`
}

/** `12:a3f…`: a head as it is written down elsewhere; null when it is not one. */
export function parseHead(text: string): ChainHead | null {
  const [, number, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(text.trim()) ?? []
  return number === undefined || hash === undefined ? null : { number: Number(number), hash }
}

export function headText({ number, hash }: ChainHead): string {
  return `${number}:${hash}`
}
