import type { PayloadRequest } from 'payload'

type Database = PayloadRequest['payload']['db']['drizzle']

/** The connection that the request's transaction runs on, so that what hooks write is committed or undone with it. */
export async function sessionOf(req: PayloadRequest): Promise<Database> {
  const { drizzle, sessions } = req.payload.db
  const transaction = await req.transactionID
  const session: unknown = transaction === undefined ? undefined : sessions?.[transaction]?.db
  return isDatabase(session) ? session : drizzle
}

/** Payload types a session's database as unknown shape; a Drizzle database is what can execute. */
function isDatabase(session: unknown): session is Database {
  return typeof session === 'object' && session !== null && 'execute' in session
}
