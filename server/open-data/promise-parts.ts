import 'server-only'
import type { IndicatorRow } from '@/cms/queries/open-data/indicators'
import type { WholePromiseRow } from '@/cms/queries/open-data/promise'
import type { UpdateRow } from '@/cms/queries/open-data/updates'
import type { OpenCommitment, OpenIndicator, OpenUpdate } from '@/domain/open-data/promise-parts'
import { openText, organisationOf, requiredText } from '@/server/open-data/open-texts'

/** Commitments with what the latest update that names them says; `updates` come newest first. */
export function commitmentsOf(
  { commitments, truth }: WholePromiseRow,
  updates: readonly UpdateRow[],
): OpenCommitment[] {
  return commitments.map(({ id, due, target, owners, words }) => {
    const said = updates.flatMap((update) =>
      update.items.filter((item) => item.commitment === id).map((item) => ({ update, item })),
    )
    const latest = said[0]
    const at = (column: string) => `commitments.${id}.${column}`
    return {
      id,
      text: requiredText(words, truth, 'text', at('text')),
      owners: owners.map(organisationOf),
      due,
      status: latest?.item.status ?? 'planned',
      reason: latest === undefined ? null : reasonOf(latest.item, latest.update),
      target,
      result: said.find(({ item }) => item.result !== null)?.item.result ?? null,
      unit: openText(words, truth, 'target_unit', at('targetUnit')),
      lastUpdate: latest?.update.day ?? null,
    }
  })
}

/** An update. An item of a commitment that is gone is left out. */
export function updateOf(update: UpdateRow, known: ReadonlySet<string>): OpenUpdate {
  return {
    id: update.id,
    day: update.day,
    organisation: organisationOf(update.organisation),
    text: openText(update.words, update.truth, 'text'),
    items: update.items
      .filter((item) => known.has(item.commitment))
      .map((item) => ({
        commitment: item.commitment,
        status: item.status,
        reason: reasonOf(item, update),
        result: item.result,
      })),
  }
}

/** An indicator with every value that was measured. */
export function indicatorOf(row: IndicatorRow): OpenIndicator {
  const text = (column: string) => openText(row.words, row.truth, column)
  const { baselineDay: day, baselineValue: value } = row
  return {
    id: row.id,
    name: text('name'),
    unit: text('unit'),
    desiredDirection: row.direction,
    directionReason: text('direction_reason'),
    baseline: day === null || value === null ? null : { day, value },
    baselineMissingReason: text('baseline_missing_reason'),
    target: row.target,
    source: text('source'),
    values: row.values.map(({ words, truth, ...measured }) => ({ ...measured, note: openText(words, truth, 'note') })),
  }
}

function reasonOf(item: UpdateRow['items'][number], { truth }: UpdateRow) {
  return openText(item.words, truth, 'reason', `items.${item.id}.reason`)
}
