import { type SQL, sql } from 'drizzle-orm'

/** Whose work is looked for: what belongs to these municipalities and to this organisation. */
export interface Whose {
  readonly municipalities: readonly string[]
  readonly organisation: string | null
}

/** Whether a column names one of the municipalities. */
export function within(column: SQL, { municipalities }: Whose): SQL {
  return sql`${column} = any(${sql.param([...municipalities])}::uuid[])`
}

/** A moment by the clock in Stockholm, `YYYY-MM-DD HH:MM`; null when it has passed. */
export function ahead(column: SQL): SQL {
  return sql`case when ${column} > now() then to_char(${column} at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI') end`
}
