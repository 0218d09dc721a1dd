import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'

const sealedSchema = z.object({ sealed: z.instanceof(Buffer) })

/** Lets a sealed form wait for 15 minutes. */
export async function keepRefusedForm(db: Reading, id: string, sealed: Buffer): Promise<void> {
  await db.execute(
    sql`insert into refused_forms (id, sealed, until) values (${id}, ${sealed}, now() + interval '15 minutes')`,
  )
}

/** A sealed form that still waits, or null. */
export async function loadRefusedForm(db: Reading, id: string): Promise<Buffer | null> {
  const [found] = await rowsOf(
    db,
    sealedSchema,
    sql`select sealed from refused_forms where id = ${id} and until > now()`,
  )
  return found?.sealed ?? null
}
