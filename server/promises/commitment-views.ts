import 'server-only'
import type { PromiseDetail } from '@/cms/queries/promise-detail'
import type { StoredUpdate } from '@/cms/queries/promise-updates'
import type { CommitmentView, CountView } from '@/domain/promises/promise-view'
import type { LocalText } from '@/domain/translations/local-text'
import type { PageWords } from '@/server/platform/words'

/** Commitments with what the latest update that names them says; `updates` come newest first. */
export function toCommitments(
  detail: PromiseDetail,
  updates: readonly StoredUpdate[],
  words: PageWords,
): readonly CommitmentView[] {
  return detail.commitments.map((commitment) => {
    const said = updates.flatMap((update) =>
      update.items.filter((item) => item.commitment === commitment.id).map((item) => ({ update, item })),
    )
    const latest = said[0]
    const result = said.find(({ item }) => item.result !== null)?.item.result ?? null
    const at = (column: string) => `commitments.${commitment.id}.${column}`
    const unit = words.text(commitment.words, 'target_unit', detail.truth, at('targetUnit'))
    return {
      id: commitment.id,
      text: words.required(commitment.words, 'text', detail.truth, at('text')),
      owners: commitment.owners.map((owner) => ({ slug: owner.slug, name: words.name(owner.words) })),
      due: commitment.due,
      status: latest?.item.status ?? 'planned',
      reason:
        latest === undefined
          ? null
          : words.text(latest.item.words, 'reason', latest.update.truth, `items.${latest.item.id}.reason`),
      count: countOf(commitment.targetNumber, result, unit),
      lastUpdate: latest?.update.day ?? null,
    }
  })
}

function countOf(target: number | null, result: number | null, unit: LocalText | null): CountView | null {
  return target === null && result === null ? null : { target, result, unit }
}
