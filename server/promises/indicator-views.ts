import 'server-only'
import type { StoredIndicator } from '@/cms/queries/promise-indicators'
import type { IndicatorView } from '@/domain/indicators/indicator-view'
import type { PageWords } from '@/server/platform/words'

/** An indicator with its baseline, target and latest value. */
export function toIndicator(stored: StoredIndicator, words: PageWords): IndicatorView {
  const { truth, latest } = stored
  return {
    id: stored.id,
    name: words.required(stored.words, 'name', truth),
    unit: words.required(stored.words, 'unit', truth),
    direction: stored.direction,
    directionReason: words.text(stored.words, 'direction_reason', truth),
    baseline:
      stored.baselineValue === null || stored.baselineDay === null
        ? null
        : { value: stored.baselineValue, day: stored.baselineDay },
    baselineMissingReason: words.text(stored.words, 'baseline_missing_reason', truth),
    target: stored.target,
    latest: latest && {
      day: latest.day,
      value: latest.value,
      low: latest.low,
      high: latest.high,
      note: words.text(latest.words, 'note', null),
    },
    source: words.required(stored.words, 'source', truth),
  }
}
