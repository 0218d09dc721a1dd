import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { auditEvents } from '@/cms/tables/audit-events'
import { demoLoads } from '@/cms/tables/demo-loads'
import { disposals } from '@/cms/tables/disposals'
import { externalIdentities } from '@/cms/tables/external-identities'
import { columnSynonyms, importRuns } from '@/cms/tables/import-runs'
import { digests, mailOutbox } from '@/cms/tables/mail-outbox'
import { refusedForms } from '@/cms/tables/refused-forms'
import { searchDocuments } from '@/cms/tables/search-documents'
import { recoveryCodes, secondFactors } from '@/cms/tables/second-factors'
import { translationStates } from '@/cms/tables/translation-states'
import { readEnv } from '@/server/platform/env'

/** Tables that are no collections; they are migrated with the others. */
const ownTables = {
  translationStates,
  demoLoads,
  searchDocuments,
  refusedForms,
  disposals,
  auditEvents,
  secondFactors,
  recoveryCodes,
  externalIdentities,
  mailOutbox,
  digests,
  importRuns,
  columnSynonyms,
}

/** Addresses of nothing, so that a build or a generator needs no database. */
const nowhere = 'postgresql://127.0.0.1:1/none'

/** Payload's own pool. Public reads have theirs, so a stuck staff side does not stop residents. */
export const database = postgresAdapter({
  pool: {
    connectionString: readEnv().databaseUrl ?? nowhere,
    max: 10,
    connectionTimeoutMillis: 3000,
    statement_timeout: 30_000,
    lock_timeout: 5000,
    idle_in_transaction_session_timeout: 60_000,
  },
  idType: 'uuid',
  push: false,
  disableCreateDatabase: true,
  migrationDir: path.resolve(process.cwd(), 'cms/migrations'),
  beforeSchemaInit: [({ schema }) => ({ ...schema, tables: { ...schema.tables, ...ownTables } })],
})
