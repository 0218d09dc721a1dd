import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { byCommandLine } from '@/cms/audit/record-audit'
import { decodeText } from '@/cms/files/decode-text'
import { inOneTransaction } from '@/cms/files/in-one-transaction'
import { type BoundaryFileRefusal, readBoundaryFile } from '@/domain/areas/boundary-file'
import { type BoundaryPlan, type PlannedBoundary, planBoundaries } from '@/domain/areas/plan-boundaries'
import { localeKeySchema } from '@/domain/locales/locales'
import type { FileRefusal } from '@/domain/shared/file-refusal'
import { loadAreas } from './load-areas'

export const largestBoundaryFile = 30 * 1024 * 1024

export interface AreaImportRequest {
  readonly bytes: Uint8Array
  /** By its slug. */
  readonly municipality: string
  /** False: look and report, write nothing. */
  readonly apply: boolean
}

export type BoundaryImportRefusal =
  | FileRefusal
  | BoundaryFileRefusal
  | { readonly code: 'municipalityUnknown'; readonly slug: string }

export interface BoundaryImportReport {
  /** False also when it was asked for, but some feature has a problem: then nothing is. */
  readonly applied: boolean
  readonly wanted: boolean
  readonly plan: BoundaryPlan
}

export type BoundaryImportOutcome =
  | { readonly ok: true; readonly report: BoundaryImportReport }
  | { readonly ok: false; readonly refusals: readonly BoundaryImportRefusal[] }

/**
 * Takes boundaries into the areas of one municipality, all of them or none. Access rules are passed over
 * (`overrideAccess`): this is the operator's command line, nobody is signed in.
 */
export async function importBoundaries(payload: Payload, request: AreaImportRequest): Promise<BoundaryImportOutcome> {
  const { bytes, municipality, apply } = request
  if (bytes.length === 0) return { ok: false, refusals: [{ code: 'fileEmpty' }] }
  const file = readBoundaryFile(decodeText(bytes).text.replace(/^\ufeff/, ''))
  if (!file.ok) return { ok: false, refusals: [file.refusal] }
  const req = await createLocalReq({ context: byCommandLine }, payload)
  const look = async () => {
    const target = await loadAreas(req, municipality)
    return target && planBoundaries(file.features, target.areas)
  }
  const plan = apply ? await inOneTransaction(req, () => look().then((found) => write(req, found))) : await look()
  if (plan === null) return { ok: false, refusals: [{ code: 'municipalityUnknown', slug: municipality }] }
  return { ok: true, report: { applied: apply && isWhole(plan), wanted: apply, plan } }
}

function isWhole({ rows }: BoundaryPlan): boolean {
  return rows.every(({ problems }) => problems.length === 0)
}

async function write(req: PayloadRequest, plan: BoundaryPlan | null): Promise<BoundaryPlan | null> {
  if (plan === null || !isWhole(plan)) return plan
  for (const row of plan.rows) await writeRow(req, row)
  return plan
}

async function writeRow(req: PayloadRequest, { area, changes }: PlannedBoundary): Promise<void> {
  if (area === null) return
  const { names, ...data } = changes
  const where = { collection: 'areas' as const, id: area.id, depth: 0, overrideAccess: true, req }
  if (Object.keys(data).length > 0) await req.payload.update({ ...where, data, locale: 'sv' })
  for (const locale of localeKeySchema.options) {
    const name = names[locale]
    if (name !== undefined) await req.payload.update({ ...where, data: { name }, locale })
  }
}
