import type { sessionOf } from '@/cms/hooks/session'

/** A connection, perhaps within a transaction. */
export type Database = Awaited<ReturnType<typeof sessionOf>>
