import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { loadActivityTable } from '@/cms/activities/load-activity-table'
import { requireStaffPlace } from '@/cms/activities/staff-place'
import { contentTypes, fileFormats, writeActivityFile } from '@/cms/activities/write-activity-file'
import { recordAudit } from '@/cms/audit/record-audit'
import { readTableFilter } from '@/domain/activities/table-filter'

const formatSchema = z.enum(fileFormats).catch('csv')

/** The rows of the activity table as a file, filtered and sorted as the table is. */
export const exportTable: Endpoint = { path: '/export', method: 'get', handler: send }

async function send(req: PayloadRequest): Promise<Response> {
  const query = Object.fromEntries(req.searchParams ?? [])
  const filter = readTableFilter(query)
  const format = formatSchema.parse(query.format)
  const place = await requireStaffPlace(req, 'activities.export', filter.kommun)
  const { rows } = await loadActivityTable(req, place, filter, 'all')
  const file = await writeActivityFile(
    rows.map(({ fields }) => fields),
    format,
  )
  const { id, slug } = place.municipality
  await recordAudit(req, {
    action: 'activities.export',
    collection: 'activities',
    municipality: id,
    details: { format, rows: rows.length },
  })
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': contentTypes[format],
      'Content-Disposition': `attachment; filename="aktiviteter-${slug}.${format}"`,
      'Cache-Control': 'no-store',
    },
  })
}
