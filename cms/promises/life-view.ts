import type { PayloadRequest } from 'payload'
import { personOf } from '@/cms/access/person'
import { idOf, idsOf } from '@/cms/fields/relation-id'
import type { Life } from '@/cms/promises/life'
import { asideWords, goneWords, nextWords, reasonHelp, stageWords, stepWords } from '@/cms/promises/life-words'
import { sourceLocale } from '@/domain/locales/locales'
import { needsPublicReason, stepsOf } from '@/domain/promises/life-steps'
import type { LifeView } from '@/domain/promises/life-view'
import { editorialStateSchema } from '@/domain/promises/lifecycle'

/** The panel beside the form, in words. */
export async function lifeViewOf(req: PayloadRequest, life: Life): Promise<LifeView> {
  const { promise, facts, approvals, seen } = life
  const names = await namesOf(req, idsOf(promise.parties))
  const own = personOf(req.user)?.organisation ?? ''
  const parties = [...names].map(([id, name]) => ({
    name,
    hasApproved: approvals.some((one) => idOf(one.organisation) === id),
  }))
  const waiting = parties.filter(({ hasApproved }) => !hasApproved).map(({ name }) => name)
  const all = parties.map(({ name }) => name)
  return {
    seen,
    savedAt: promise.updatedAt,
    stages: stagesOf(life),
    // What is published needs no more of them, and what is withdrawn none.
    parties: facts.state === 'published' || facts.state === 'withdrawn' ? [] : parties,
    sentences: [
      ...(facts.state === 'withdrawn' && facts.wasEmergency
        ? []
        : [nextWords(facts.state, listOf(all, 'disjunction'), listOf(waiting, 'conjunction'))]),
      ...asidesOf(life),
      ...scheduleOf(life),
    ],
    steps: stepsOf(facts).map((step) => ({
      step,
      label: stepWords(step, names.get(own) ?? ''),
      reason: needsPublicReason(step) ? (reasonHelp[step] ?? '') : null,
    })),
  }
}

function stagesOf({ facts: { state, wasEmergency } }: Life): LifeView['stages'] {
  if (state === 'withdrawn') return [{ label: wasEmergency ? goneWords.emergency : goneWords.withdrawn, at: 'here' }]
  const order = editorialStateSchema.exclude(['withdrawn']).options
  const here = order.indexOf(state)
  return order.map((stage, index) => ({
    label: stageWords[stage],
    at: index === here ? 'here' : index < here ? 'behind' : 'ahead',
  }))
}

function asidesOf({ facts }: Life): readonly string[] {
  const { state, isShown, wasEmergency } = facts
  const isWaiting = state !== 'published' && state !== 'withdrawn'
  const back = facts.isApprovedByAll ? asideWords.backAsItWas : asideWords.backThroughDraft
  return [
    ...(isWaiting && isShown ? [asideWords.draftWaits] : []),
    ...(wasEmergency ? [asideWords.goneMeanwhile] : []),
    ...(wasEmergency && state === 'withdrawn' ? [back] : []),
    ...(state === 'inReview' && facts.isLastEditor && facts.roles.includes('approver') ? [asideWords.ownEdit] : []),
    ...(facts.isParty ? [] : [asideWords.notParty]),
  ]
}

function scheduleOf({ promise: { publishAt, unpublishAt }, facts: { state } }: Life): readonly string[] {
  return [
    ...(publishAt && state !== 'published' && state !== 'withdrawn'
      ? [`Publiceras av sig självt ${momentOf(publishAt)}, om alla har godkänt.`]
      : []),
    ...(unpublishAt ? [`Dras tillbaka av sig självt ${momentOf(unpublishAt)}.`] : []),
  ]
}

async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'organisations',
    where: { id: { in: [...ids] } },
    locale: sourceLocale,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}

function listOf(names: readonly string[], type: Intl.ListFormatType): string {
  return names.length === 0 ? 'parterna' : new Intl.ListFormat('sv-SE', { type }).format(names)
}

/** sv-SE writes days as YYYY-MM-DD. */
const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

function momentOf(stored: string): string {
  return stockholm.format(new Date(stored))
}
