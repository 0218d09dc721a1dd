import { APIError, type Endpoint } from 'payload'
import { personOf } from '@/cms/access/person'
import { recordAudit } from '@/cms/audit/record-audit'
import { type AuditEvent, loadAuditEvents } from '@/cms/queries/audit-events'
import { auditActions, isAuditAction } from '@/domain/audit/actions'
import { readAuditFilter } from '@/domain/audit/audit-filter'
import { auditReachOf } from '@/domain/audit/audit-reach'
import { auditActorWords, auditDetails } from '@/domain/audit/details'
import { auditedNoun } from '@/domain/audit/documents'
import { csvOf } from '@/domain/open-data/csv'

/** Rows in a file at most, the newest; the days narrow it. */
const most = 20_000

const header = [
  'nummer',
  'tid',
  'vem',
  'händelse',
  'slag',
  'dokument',
  'språk',
  'fält',
  'från',
  'till',
  'kontrollsumma',
]

/** GET …/audit-log with the filter of the view: what this person may read of the log, as CSV. That it was fetched is logged. */
export const auditExport: Endpoint = {
  path: '/audit-log',
  method: 'get',
  handler: async (req) => {
    const reach = auditReachOf(personOf(req.user))
    if (reach === null) throw new APIError('Du kan inte läsa loggen.', 403, undefined, true)
    const filter = readAuditFilter(Object.fromEntries(req.searchParams))
    const events = await loadAuditEvents(req.payload.db.drizzle, reach, filter, most)
    await recordAudit(req, { action: 'audit.export', details: { count: events.length } })
    // The mark makes a spreadsheet read the file as UTF-8.
    return new Response(`\uFEFF${csvOf([header, ...events.map(cellsOf)])}`, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="logg.csv"',
        'Cache-Control': 'no-store',
      },
    })
  },
}

function cellsOf(event: AuditEvent) {
  const details = auditDetails(event.details)
  return [
    event.number,
    event.at,
    auditActorWords(event.actorFunction, details),
    isAuditAction(event.action) ? auditActions[event.action] : event.action,
    event.collection === null ? null : auditedNoun(event.collection),
    event.document,
    event.locale,
    details.fields.join(' '),
    details.from,
    details.to,
    event.hash,
  ]
}
