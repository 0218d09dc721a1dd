import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'
import { type ChainBreak, type ChainHead, chainStart, nextLink } from '@/domain/audit/chain'

/** Rows that are read at a time. */
const batch = 2000

const rowSchema = z.object({
  number: z.coerce.number(),
  at: z.string(),
  actor: z.string().nullable(),
  actorFunction: z.string().nullable(),
  organisation: z.string().nullable(),
  municipality: z.string().nullable(),
  action: z.string(),
  collection: z.string().nullable(),
  document: z.string().nullable(),
  locale: z.string().nullable(),
  details: z.string(),
  previousHash: z.string().nullable(),
  hash: z.string().nullable(),
})

/** What a reading of the whole log found: how far it is whole, and what is wrong after that. */
export interface ChainReport {
  /** The last row that everything before it, and itself, is whole up to. */
  readonly head: ChainHead
  /**
   * `unsealed`: rows that never went through the trigger. `cutOff`: the log ends before the head that was expected.
   * `otherHead`: the row with that number is another one.
   */
  readonly problem: null | { readonly kind: ChainBreak | 'unsealed' | 'cutOff' | 'otherHead'; readonly number: number }
}

/** Reads the log from its first row and makes every hash anew. `expected` is a head that was written down elsewhere. */
export async function verifyAuditChain(db: Reading, expected: ChainHead | null = null): Promise<ChainReport> {
  let head = chainStart
  for (;;) {
    const rows = await readAfter(db, head.number)
    for (const row of rows) {
      const link = nextLink(head, row, sha256)
      if (!link.ok) return { head, problem: { kind: link.problem, number: row.number } }
      head = link.value
      if (expected?.number === head.number && expected.hash !== head.hash)
        return { head, problem: { kind: 'otherHead', number: head.number } }
    }
    if (rows.length < batch) break
  }
  if (expected !== null && expected.number > head.number)
    return { head, problem: { kind: 'cutOff', number: expected.number } }
  return { head, problem: (await hasUnsealed(db)) ? { kind: 'unsealed', number: head.number } : null }
}

function readAfter(db: Reading, number: number) {
  return rowsOf(
    db,
    rowSchema,
    sql`
    select number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor,
      actor_function as "actorFunction", organisation, municipality, action, collection, document, locale, details,
      previous_hash as "previousHash", hash
    from audit_events where number > ${number} order by number limit ${batch}
  `,
  )
}

/** A row gets its number as it is committed, so nobody else ever sees one without. */
async function hasUnsealed(db: Reading): Promise<boolean> {
  const rows = await rowsOf(
    db,
    z.object({ id: z.string() }),
    sql`select id from audit_events where number is null limit 1`,
  )
  return rows.length > 0
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
