import 'server-only'
import type { StoredUpdate } from '@/cms/queries/promise-updates'
import type { CommitmentView, UpdateView } from '@/domain/promises/promise-view'
import type { PageWords } from '@/server/platform/words'

/** Updates with the words of the commitments they speak of. An item of a commitment that is gone is left out. */
export function toUpdates(
  updates: readonly StoredUpdate[],
  commitments: readonly CommitmentView[],
  words: PageWords,
): readonly UpdateView[] {
  const textOf = new Map(commitments.map((commitment) => [commitment.id, commitment.text]))
  return updates.map((update) => ({
    id: update.id,
    day: update.day,
    organisation: { slug: update.organisation.slug, name: words.name(update.organisation.words) },
    text: words.required(update.words, 'text', update.truth),
    items: update.items.flatMap((item) => {
      const commitment = textOf.get(item.commitment)
      if (commitment === undefined) return []
      const reason = words.text(item.words, 'reason', update.truth, `items.${item.id}.reason`)
      return [{ commitment, status: item.status, reason }]
    }),
  }))
}
