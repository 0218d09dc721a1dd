import type { Cell } from '@/domain/open-data/csv'
import { licence, type OpenSite } from '@/domain/open-data/envelope'
import type { PromiseSummary } from '@/domain/open-data/promise-schema'
import type { CommitmentStatus } from '@/domain/promises/commitment-status'
import type { Day } from '@/domain/shared/day'

/** A commitment as a row of a table: in Swedish. */
export interface CommitmentLine {
  readonly id: string
  readonly promise: string
  readonly promiseSlug: string
  readonly text: string | null
  readonly owners: readonly string[]
  readonly due: Day | null
  readonly status: CommitmentStatus
  readonly reason: string | null
  readonly target: number | null
  readonly result: number | null
  readonly unit: string | null
  readonly lastUpdate: Day | null
}

type Columns<Row> = readonly (readonly [name: string, cell: (row: Row) => Cell])[]

const promiseColumns: Columns<PromiseSummary> = [
  ['id', (promise) => promise.id],
  ['municipality', (promise) => promise.municipality],
  ['slug', (promise) => promise.slug],
  ['url', (promise) => promise.url],
  ['title', (promise) => promise.title.sv?.text ?? null],
  ['summary', (promise) => promise.summary?.sv?.text ?? null],
  ['from', (promise) => promise.from],
  ['to', (promise) => promise.to],
  ['status', (promise) => promise.status],
  ['outcome', (promise) => promise.outcome],
  ['published_on', (promise) => promise.publishedOn],
  ['parties', (promise) => joined(promise.parties.map(({ slug }) => slug))],
  ['areas', (promise) => joined(promise.areas.map(({ slug }) => slug))],
  ['focus_areas', (promise) => joined(promise.focusAreas.map(({ code }) => code))],
  ['commitments', (promise) => promise.commitments.total],
  ['commitments_done', (promise) => promise.commitments.done],
  ['last_update', (promise) => promise.lastUpdate],
  ['next_follow_up', (promise) => promise.nextFollowUp],
  ['missed_follow_up', (promise) => promise.missedFollowUp],
]

const commitmentColumns: Columns<CommitmentLine> = [
  ['id', (commitment) => commitment.id],
  ['promise_id', (commitment) => commitment.promise],
  ['promise_slug', (commitment) => commitment.promiseSlug],
  ['text', (commitment) => commitment.text],
  ['owners', (commitment) => joined(commitment.owners)],
  ['due', (commitment) => commitment.due],
  ['status', (commitment) => commitment.status],
  ['reason', (commitment) => commitment.reason],
  ['target', (commitment) => commitment.target],
  ['result', (commitment) => commitment.result],
  ['unit', (commitment) => commitment.unit],
  ['last_update', (commitment) => commitment.lastUpdate],
]

/** Promises as rows, the names of the columns first. Each row says whether it is invented: rows are copied alone. */
export function promiseRows(promises: readonly PromiseSummary[], site: OpenSite): readonly (readonly Cell[])[] {
  return rowsOf(promiseColumns, promises, site)
}

/** The same for commitments. */
export function commitmentRows(commitments: readonly CommitmentLine[], site: OpenSite): readonly (readonly Cell[])[] {
  return rowsOf(commitmentColumns, commitments, site)
}

function rowsOf<Row>(columns: Columns<Row>, rows: readonly Row[], { isDemo }: OpenSite): readonly (readonly Cell[])[] {
  const header = [...columns.map(([name]) => name), 'demo', 'licence']
  return [header, ...rows.map((row) => [...columns.map(([, cell]) => cell(row)), isDemo, licence])]
}

function joined(values: readonly string[]): string {
  return values.join(' ')
}
