import { commitmentId } from '@/cms/demo/commitment-id'
import type { Words } from '@/cms/demo/demo-words'
import { idOfKey, type Loading, load, loadPlain, onDay } from '@/cms/demo/loading'
import type { DemoIndicator, DemoPromise, DemoUpdate } from '@/content/demo/types'

/** Follow-ups, updates, indicators and their values of one promise. */
export async function loadFollowing(loading: Loading, promise: DemoPromise): Promise<void> {
  const belonging = {
    municipality: idOfKey(loading, 'municipalities', promise.municipality),
    promise: idOfKey(loading, 'promises', promise.key),
  }
  for (const followUp of promise.followUps) {
    const plannedFor = onDay(loading, followUp.day)
    await loadPlain(loading, 'follow-ups', `${promise.key}/${followUp.key}`, {
      ...belonging,
      plannedFor,
      kind: followUp.kind,
      origin: 'plan',
    })
  }
  for (const [index, update] of promise.updates.entries()) {
    await load(loading, 'progress-updates', `${promise.key}/${index}`, (words) => ({
      ...belonging,
      ...updateIn(loading, promise, update, words),
    }))
  }
  for (const [order, indicator] of promise.indicators.entries()) {
    const key = `${promise.key}/${indicator.key}`
    await load(loading, 'indicators', key, (words) => ({
      ...belonging,
      ...indicatorIn(loading, indicator, words),
      order,
    }))
    await loadValues(loading, belonging.municipality, key, indicator)
  }
}

function updateIn(loading: Loading, promise: DemoPromise, update: DemoUpdate, words: Words) {
  return {
    organisation: idOfKey(loading, 'organisations', update.organisation),
    day: onDay(loading, update.day),
    text: words.of(update.text),
    items: update.items.map((item) => ({
      id: `${update.text}-${item.commitment}`,
      commitment: commitmentId(promise, item.commitment),
      status: item.status,
      reason: words.of(item.reason),
      result: item.result ?? null,
    })),
    followUp:
      update.followUp === undefined ? null : idOfKey(loading, 'follow-ups', `${promise.key}/${update.followUp}`),
    state: 'published' as const,
  }
}

function indicatorIn(loading: Loading, indicator: DemoIndicator, words: Words) {
  return {
    name: words.of(indicator.name),
    unit: words.of(indicator.unit),
    kind: indicator.kind,
    desiredDirection: indicator.desiredDirection,
    directionReason: words.of(indicator.directionReason),
    baselineValue: indicator.baseline?.value ?? null,
    baselineDay: indicator.baseline === undefined ? null : onDay(loading, indicator.baseline.day),
    baselineMissingReason: words.of(indicator.baselineMissingReason),
    target: indicator.target ?? null,
    source: words.of(indicator.source),
  }
}

async function loadValues(
  loading: Loading,
  municipality: string,
  key: string,
  indicator: DemoIndicator,
): Promise<void> {
  for (const [index, value] of indicator.values.entries()) {
    const data = (note: string | null) => ({
      municipality,
      indicator: idOfKey(loading, 'indicators', key),
      day: onDay(loading, value.day),
      value: value.value,
      low: value.low ?? null,
      high: value.high ?? null,
      base: value.base ?? null,
      note,
    })
    const valueKey = `${key}/${index}`
    if (value.note === undefined) await loadPlain(loading, 'indicator-values', valueKey, data(null))
    else await load(loading, 'indicator-values', valueKey, (words) => data(words.of(value.note)))
  }
}
