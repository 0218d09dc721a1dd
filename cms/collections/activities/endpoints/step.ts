import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import {
  forgetRun,
  type ImportRun,
  loadRun,
  type RunMapping,
  type RunPlace,
  rememberMapping,
} from '@/cms/activities/import-runs'
import { readRun } from '@/cms/activities/read-run'
import { requireStaffPlace, type StaffPlace } from '@/cms/activities/staff-place'
import { applyRun, undoRun } from '@/cms/activities/staff-run'
import { activityFields } from '@/domain/activities/activity'
import { backToImport } from './back-to-import'
import { formOf } from './form-of'

const formSchema = z.looseObject({ kommun: z.string(), steg: z.enum(['tolka', 'spara', 'slang', 'angra']) })
const columnSchema = z.enum(activityFields).nullable().catch(null)

/** What the buttons of an uploaded table do. One form, so that headings that were changed are never passed over. */
export const step: Endpoint = { path: '/import/:run', method: 'post', handler: take }

async function take(req: PayloadRequest): Promise<Response> {
  const form = formSchema.parse(await formOf(req))
  const staff = await requireStaffPlace(req, 'activities.import', form.kommun)
  const kommun = staff.municipality.slug
  const id = String(req.routeParams?.run ?? '')
  const place = placeOf(staff)
  const run = await loadRun(req, id, place, { toChange: false })
  if (run === null) return backToImport({ kommun, fel: 'redan-gjort' })

  switch (form.steg) {
    case 'slang':
      await forgetRun(req, id)
      return backToImport({ kommun })
    case 'tolka':
      await interpret(req, run, form)
      return backToImport({ kommun, omgang: id })
    case 'spara': {
      if (await interpret(req, run, form)) return backToImport({ kommun, omgang: id, nytolkad: '1' })
      return answer(req, { kommun, omgang: id }, () => applyRun(req, place, id))
    }
    case 'angra':
      return answer(req, { kommun, omgang: id }, () => undoRun(req, place, id))
  }
}

/** Whatever stops a write – read-only operation, a change made at the same time – has stopped all of it. */
async function answer(
  req: PayloadRequest,
  where: { readonly kommun: string; readonly omgang: string },
  work: () => Promise<boolean>,
): Promise<Response> {
  try {
    return backToImport((await work()) ? where : { ...where, fel: 'redan-gjort' })
  } catch (err) {
    req.payload.logger.error({ err, msg: 'activities.import failed' })
    return backToImport({ ...where, fel: 'sparades-inte' })
  }
}

/** Keeps what the person has chosen for the headings; true when that differs from what was shown. */
async function interpret(
  req: PayloadRequest,
  run: ImportRun,
  form: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { columns } = await readRun(req, run)
  const chosen: RunMapping = Object.fromEntries(
    columns.map(({ heading, field }, index) => {
      const said = form[`rubrik-${index}`]
      return [heading, said === undefined ? field : columnSchema.parse(said)]
    }),
  )
  if (columns.every(({ heading, field }) => chosen[heading] === field)) return false
  await rememberMapping(req, run.id, chosen)
  return true
}

function placeOf({ municipality, organisation }: StaffPlace): RunPlace {
  return { municipality: municipality.id, organisation }
}
