import { commitmentId } from '@/cms/demo/commitment-id'
import { demo, type Words } from '@/cms/demo/demo-words'
import { loadFollowing } from '@/cms/demo/load-following'
import { idOfKey, idsOfKeys, type Loading, load, onDay } from '@/cms/demo/loading'
import type { DemoCommitment, DemoPromise } from '@/content/demo/types'

/** Promises with all their states, and what follows from them. */
export async function loadPromises(loading: Loading): Promise<void> {
  for (const promise of demo.promises) {
    await load(loading, 'promises', promise.key, (words) => promiseIn(loading, promise, words))
    await loadFollowing(loading, promise)
  }
}

function promiseIn(loading: Loading, promise: DemoPromise, words: Words) {
  const inMunicipality = (key: string) => `${promise.municipality}/${key}`
  const isPublished = promise.editorialState === 'published' || promise.editorialState === 'withdrawn'
  return {
    municipality: idOfKey(loading, 'municipalities', promise.municipality),
    slug: promise.slug,
    title: words.of(promise.title),
    summary: words.of(promise.summary),
    areas: idsOfKeys(loading, 'areas', promise.areas.map(inMunicipality)),
    from: onDay(loading, promise.from),
    to: onDay(loading, promise.to),
    audience: words.of(promise.audience),
    problemStatement: words.of(promise.problemStatement),
    problemDetail: promise.problemDetail,
    desiredEffects: promise.desiredEffects.map((id) => ({ id, text: words.of(id) })),
    commitments: promise.commitments.map((commitment) => commitmentIn(loading, promise, commitment, words)),
    basis: words.of(promise.basis),
    parties: idsOfKeys(loading, 'organisations', promise.parties),
    signatories: promise.signatories.map((signatory, index) => ({
      id: `${promise.key}-${index}`,
      role: words.of(signatory.role),
      organisation: idOfKey(loading, 'organisations', signatory.organisation),
      date: onDay(loading, signatory.day),
    })),
    followUpFrequency: promise.followUpFrequency,
    focusAreas: idsOfKeys(loading, 'focus-areas', promise.focusAreas.map(inMunicipality)),
    previousPromise:
      promise.previousPromise === undefined ? null : idOfKey(loading, 'promises', promise.previousPromise),
    outcome: promise.outcome ?? null,
    outcomeSummary: words.of(promise.outcomeSummary),
    changeLog: promise.changeLog.map((change) => ({
      id: change.what,
      date: onDay(loading, change.day),
      what: words.of(change.what),
      why: words.of(change.why),
    })),
    editorialState: promise.editorialState,
    publishedOn: isPublished ? onDay(loading, promise.from) : null,
    withdrawnOn: promise.withdrawal === undefined ? null : onDay(loading, promise.withdrawal.day),
    withdrawalReason: words.of(promise.withdrawal?.reason),
    replacedBy:
      promise.withdrawal?.replacedBy === undefined ? null : idOfKey(loading, 'promises', promise.withdrawal.replacedBy),
  }
}

function commitmentIn(loading: Loading, promise: DemoPromise, commitment: DemoCommitment, words: Words) {
  return {
    id: commitmentId(promise, commitment.key),
    text: words.of(commitment.text),
    owners: idsOfKeys(loading, 'organisations', commitment.owners),
    due: commitment.due === null ? null : onDay(loading, commitment.due),
    continuous: commitment.due === null,
    targetNumber: commitment.target?.number ?? null,
    targetUnit: words.of(commitment.target?.unit),
  }
}
