import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { byCommandLine } from '@/cms/audit/record-audit'
import { inOneTransaction } from '@/cms/files/in-one-transaction'
import { readCsv } from '@/cms/files/read-csv'
import { type PopulationPlan, planPopulation } from '@/domain/areas/plan-population'
import { countPopulationColumns, type PopulationFileRefusal, readPopulation } from '@/domain/areas/population-file'
import type { FileRefusal } from '@/domain/shared/file-refusal'
import type { AreaImportRequest } from './import-boundaries'
import { type ImportedArea, loadAreas } from './load-areas'

export type PopulationImportRefusal =
  | FileRefusal
  | PopulationFileRefusal
  | { readonly code: 'municipalityUnknown'; readonly slug: string }

export interface PopulationImportReport {
  /** False also when it was asked for, but some row has a problem: then nothing is. */
  readonly applied: boolean
  readonly wanted: boolean
  readonly encoding: 'utf-8' | 'windows-1252'
  readonly plan: PopulationPlan<ImportedArea>
}

export type PopulationImportOutcome =
  | { readonly ok: true; readonly report: PopulationImportReport }
  | { readonly ok: false; readonly refusals: readonly PopulationImportRefusal[] }

type Plan = PopulationPlan<ImportedArea> | null

/**
 * Takes population into the areas of one municipality, the whole table or nothing. Access rules are passed over
 * (`overrideAccess`): this is the operator's command line, nobody is signed in.
 */
export async function importPopulation(payload: Payload, request: AreaImportRequest): Promise<PopulationImportOutcome> {
  const { bytes, municipality, apply } = request
  const file = readCsv(bytes, countPopulationColumns)
  if (!file.ok) return { ok: false, refusals: [file.refusal] }
  const table = readPopulation(file.records)
  if (!table.ok) return table
  const req = await createLocalReq({ context: byCommandLine }, payload)
  const look = async (): Promise<Plan> => {
    const target = await loadAreas(req, municipality)
    return target && planPopulation(table.rows, target.areas)
  }
  const plan = apply ? await inOneTransaction(req, () => look().then((found) => write(req, found))) : await look()
  if (plan === null) return { ok: false, refusals: [{ code: 'municipalityUnknown', slug: municipality }] }
  const applied = apply && plan.problems.length === 0
  return { ok: true, report: { applied, wanted: apply, encoding: file.encoding, plan } }
}

async function write(req: PayloadRequest, plan: Plan): Promise<Plan> {
  if (plan === null || plan.problems.length > 0) return plan
  for (const { area, population, needsWriting } of plan.areas) {
    if (!needsWriting) continue
    const data = { population: [...population] }
    await req.payload.update({ collection: 'areas', id: area.id, data, depth: 0, overrideAccess: true, req })
  }
  return plan
}
