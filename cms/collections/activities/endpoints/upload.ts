import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { storeRun } from '@/cms/activities/import-runs'
import { readActivityFile } from '@/cms/activities/read-activity-file'
import { requireStaffPlace } from '@/cms/activities/staff-place'
import { backToImport } from './back-to-import'
import { formOf } from './form-of'

const formSchema = z.object({ kommun: z.string(), fil: z.instanceof(File) })

/** Takes an uploaded table and shows it: nothing of it is in the activities yet. */
export const upload: Endpoint = { path: '/import', method: 'post', handler: receive }

async function receive(req: PayloadRequest): Promise<Response> {
  const form = formSchema.safeParse(await formOf(req))
  const place = await requireStaffPlace(req, 'activities.import', form.data?.kommun ?? null)
  const { slug: kommun, id: municipality } = place.municipality
  if (!form.success || form.data.fil.name === '') return backToImport({ kommun, fel: 'fil-saknas' })
  const { fil } = form.data
  const content = Buffer.from(await fil.arrayBuffer())
  const file = await readActivityFile(content)
  const run = await storeRun(req, {
    municipality,
    organisation: place.organisation,
    user: place.person.id,
    fileName: fil.name.slice(-200),
    content: file.ok ? content : null,
    refusals: file.ok ? [] : file.refusals,
  })
  return backToImport({ kommun, omgang: run })
}
