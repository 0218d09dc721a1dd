import type { Role } from '@/domain/access/capabilities'
import type { LocaleKey } from '@/domain/locales/locales'
import { addDays, type Day, daysBetween } from '@/domain/shared/day'
import type { Errand, Found, NewsOfOther, PromiseAtWork, TranslationsWaiting } from '@/domain/waiting/found'
import { waitingUnderWay } from '@/domain/waiting/under-way'
import type { WaitingItem, WaitingSection } from '@/domain/waiting/waiting-item'
import { asksForWork, concerns, type WaitingKind, waitingKinds } from '@/domain/waiting/waiting-kind'

/** Days for which an update of the other party is told of; its own day is the first (COM-05). */
export const newsDays = 14

/** Whoever asks what waits. */
export interface Asker {
  readonly id: string
  readonly roles: readonly Role[]
  readonly organisation: string | null
  readonly languages: readonly LocaleKey[]
}

/**
 * What waits for a person on a day, by kind in the order of `waitingKinds`; kinds without anything are left out. What
 * was found must be of the person's own municipalities and organisation: that is not tried here, roles are.
 */
export function waitingFor(asker: Asker, found: Found, today: Day): readonly WaitingSection[] {
  const items: readonly WaitingItem[] = [
    ...found.atWork.flatMap((promise) => ofPromiseAtWork(promise, asker)),
    ...found.underWay.flatMap((promise) => waitingUnderWay(promise, today)),
    ...found.news.filter(({ day }) => isNews(day, today)).map(ofNews),
    ...found.translations.filter((group) => isForTranslation(group, asker)).flatMap(ofTranslations),
    ...found.errands.map(ofErrand),
  ]
  return waitingKinds
    .filter((kind) => concerns([kind], asker.roles))
    .map((kind) => sectionOf(kind, items, found, asker))
    .filter(({ count }) => count > 0)
}

/**
 * Whether what waits is worth a letter: something asks for work, or the other party has said something since
 * yesterday. An empty list never is.
 */
export function isWorthALetter(sections: readonly WaitingSection[], today: Day): boolean {
  return sections.some(
    ({ kind, items }) =>
      asksForWork(kind) ||
      (kind === 'otherParty' && items.some(({ day }) => day !== null && daysBetween(day, today) <= 1)),
  )
}

function sectionOf(kind: WaitingKind, items: readonly WaitingItem[], found: Found, asker: Asker): WaitingSection {
  const own = items.filter((item) => item.kind === kind)
  const counted = found.translations.filter((group) => group.kind === kind && isForTranslation(group, asker))
  const count = counted.length > 0 ? counted.reduce((sum, { total }) => sum + total, 0) : own.length
  return { kind, count, items: own.toSorted(kind === 'otherParty' ? newestFirst : oldestFirst) }
}

function ofPromiseAtWork(promise: PromiseAtWork, asker: Asker): readonly WaitingItem[] {
  const { id, title, changedOn, missing, lastEditor } = promise
  const item = (kind: WaitingKind) => ({ kind, title, day: changedOn, place: { collection: 'promises', id } }) as const
  const ahead = aheadOf(promise)
  const scheduled = ahead === null ? [] : [{ ...item('scheduled'), day: null, ahead }]
  if (promise.state === 'inReview')
    return promise.isApprovedByOwn || lastEditor?.id === asker.id ? scheduled : [item('approval'), ...scheduled]
  if (promise.state === 'approved') return ahead?.comes ? scheduled : [item('ready'), ...scheduled]
  if (promise.state !== 'draft' || lastEditor === null) return scheduled
  const isOfOwn = lastEditor.organisation !== null && lastEditor.organisation === asker.organisation
  if (promise.wasHandedIn && isOfOwn) return [{ ...item('returned'), count: missing }, ...scheduled]
  return lastEditor.id === asker.id ? [{ ...item('draft'), count: missing }, ...scheduled] : scheduled
}

function aheadOf({ publishAt, unpublishAt, state }: PromiseAtWork): NonNullable<WaitingItem['ahead']> | null {
  if (publishAt !== null && state !== 'published') return { at: publishAt, comes: true }
  return unpublishAt === null ? null : { at: unpublishAt, comes: false }
}

function isNews(day: Day, today: Day): boolean {
  return day > addDays(today, -newsDays)
}

function ofNews({ id, title, organisation, day }: NewsOfOther): WaitingItem {
  return { kind: 'otherParty', title, day, about: organisation, place: { collection: 'progress-updates', id } }
}

/** A translator sees the own languages; who writes sees what is missing in every language that is required. */
function isForTranslation({ kind, language }: TranslationsWaiting, { roles, languages }: Asker): boolean {
  const writes = roles.includes('communicator') || roles.includes('coordinator')
  if (kind === 'translationMissing' && writes) return true
  return roles.includes('translator') && languages.includes(language)
}

function ofTranslations({ kind, language, oldest }: TranslationsWaiting): readonly WaitingItem[] {
  return oldest.map(({ collection, id, title, since }) => ({
    kind,
    title,
    day: since,
    place: { collection, id, language },
  }))
}

const collectionOf = {
  agreementEnding: 'agreements',
  message: 'contact-requests',
  oldAssessment: 'accessibility-statements',
  emergencyProposal: 'emergency-information',
} as const

function ofErrand({ kind, id, title, day, count }: Errand): WaitingItem {
  return { kind, title, day, count, place: { collection: collectionOf[kind], id } }
}

function oldestFirst(one: WaitingItem, other: WaitingItem): number {
  return orderOf(one).localeCompare(orderOf(other)) || one.title.localeCompare(other.title, 'sv')
}

function newestFirst(one: WaitingItem, other: WaitingItem): number {
  return -oldestFirst(one, other)
}

function orderOf({ day, ahead }: WaitingItem): string {
  return day ?? ahead?.at ?? ''
}
