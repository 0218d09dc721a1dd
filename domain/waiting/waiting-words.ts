import { factsOf, type LocaleKey } from '@/domain/locales/locales'
import { type Day, daysBetween } from '@/domain/shared/day'
import type { WaitingItem } from '@/domain/waiting/waiting-item'
import type { WaitingKind } from '@/domain/waiting/waiting-kind'

/** Languages of the staff side. Letters are in Swedish. */
export type StaffLanguage = 'sv' | 'en'

interface Words {
  readonly headings: Readonly<Record<WaitingKind, string>>
  readonly detail: (item: WaitingItem, today: Day) => string
}

/** “2026-11-20, för 5 dagar sedan” */
function swedishAge(day: Day | null, today: Day): string {
  if (day === null) return ''
  const days = daysBetween(day, today)
  return days <= 0 ? `${day}, i dag` : days === 1 ? `${day}, i går` : `${day}, för ${days} dagar sedan`
}

function englishAge(day: Day | null, today: Day): string {
  if (day === null) return ''
  const days = daysBetween(day, today)
  return days <= 0 ? `${day}, today` : days === 1 ? `${day}, yesterday` : `${day}, ${days} days ago`
}

/** An update is named by its promise, so it must be said which of them is meant. */
function swedishThing({ place }: WaitingItem): string {
  return place.collection === 'progress-updates' ? 'Ett besked' : place.collection === 'pages' ? 'Sidan' : 'Löftet'
}

function englishThing({ place }: WaitingItem): string {
  return place.collection === 'progress-updates'
    ? 'An update'
    : place.collection === 'pages'
      ? 'The page'
      : 'The promise'
}

const swedish: Words = {
  headings: {
    emergencyProposal: 'Nödnummer att bekräfta',
    message: 'Meddelanden att svara på',
    approval: 'Löften att godkänna',
    late: 'Sena uppföljningar',
    outcome: 'Löften som väntar på slutredovisning',
    delayed: 'Försenade åtaganden utan nytt besked',
    returned: 'Löften att rätta och lämna in igen',
    ready: 'Godkända löften att publicera',
    translationMissing: 'Översättningar som saknas',
    translationWorn: 'Översättningar att gå igenom',
    agreementEnding: 'Överenskommelser som tar slut',
    oldAssessment: 'Tillgänglighetsredogörelser att gå igenom',
    onlyProduction: 'Löften som bara mäter vad ni gör',
    draft: 'Dina utkast',
    otherParty: 'Nytt från den andra parten',
    scheduled: 'Det som sker av sig självt',
  },
  detail: (item, today) => {
    const { kind, day, count = 0, about = '', ahead, place } = item
    const age = swedishAge(day, today)
    const language = place.language === undefined ? '' : factsOf(place.language).swedishName
    const lacks =
      count === 0 ? 'Inget saknas. Lämna in det.' : count === 1 ? 'En sak saknas.' : `${count} saker saknas.`
    switch (kind) {
      case 'emergencyProposal':
        return `Föreslaget ${age}. Någon annan än den som föreslog måste bekräfta.`
      case 'message':
        return count === 1 ? `Ett meddelande. Det kom ${age}.` : `${count} meddelanden. Det äldsta kom ${age}.`
      case 'approval':
        return `Väntar på er sedan ${age}.`
      case 'late':
        return `Uppföljningen var planerad till ${age}.`
      case 'outcome':
        return `Perioden tog slut ${age}.`
      case 'delayed':
        return `”${about}” Senaste beskedet kom ${age}.`
      case 'returned':
        return `Utkast igen sedan ${age}. ${lacks}`
      case 'ready':
        return `Godkänt av alla parter. Ändrat ${age}.`
      case 'translationMissing':
        return `${swedishThing(item)} saknas på ${language}. Den svenska texten skrevs ${age}.`
      case 'translationWorn':
        return `${swedishThing(item)} på ${language}: maskinöversatt, eller så har den svenska texten ändrats. Den skrevs ${age}.`
      case 'agreementEnding':
        return day !== null && day < today
          ? `Tog slut ${age}.`
          : `Gäller till och med ${day ?? ''}. Börja med nästa nu.`
      case 'oldAssessment':
        return `Senast granskad ${age}. Det är mer än tolv månader.`
      case 'onlyProduction':
        return 'Lägg till minst en indikator för hur ni arbetar eller vad det leder till.'
      case 'draft':
        return `Ändrat ${age}. ${lacks}`
      case 'otherParty':
        return `Besked från ${about}, ${age}.`
      case 'scheduled':
        return ahead?.comes ? `Publiceras ${ahead.at}.` : `Dras tillbaka ${ahead?.at ?? ''}.`
    }
  },
}

const english: Words = {
  headings: {
    emergencyProposal: 'Emergency numbers to confirm',
    message: 'Messages to answer',
    approval: 'Promises to approve',
    late: 'Late follow-ups',
    outcome: 'Promises that await a final account',
    delayed: 'Delayed commitments without a new update',
    returned: 'Promises to mend and hand in again',
    ready: 'Approved promises to publish',
    translationMissing: 'Missing translations',
    translationWorn: 'Translations to go through',
    agreementEnding: 'Agreements that come to an end',
    oldAssessment: 'Accessibility statements to go through',
    onlyProduction: 'Promises that only measure what you do',
    draft: 'Your drafts',
    otherParty: 'News from the other party',
    scheduled: 'What happens by itself',
  },
  detail: (item, today) => {
    const { kind, day, count = 0, about = '', ahead, place } = item
    const age = englishAge(day, today)
    const language = place.language === undefined ? '' : englishName(place.language)
    const lacks =
      count === 0
        ? 'Nothing is missing. Hand it in.'
        : count === 1
          ? 'One thing is missing.'
          : `${count} things are missing.`
    switch (kind) {
      case 'emergencyProposal':
        return `Proposed ${age}. Somebody other than who proposed it must confirm.`
      case 'message':
        return count === 1 ? `One message. It came ${age}.` : `${count} messages. The oldest came ${age}.`
      case 'approval':
        return `Has waited for you since ${age}.`
      case 'late':
        return `The follow-up was planned for ${age}.`
      case 'outcome':
        return `The period ended ${age}.`
      case 'delayed':
        return `“${about}” The last update came ${age}.`
      case 'returned':
        return `A draft again since ${age}. ${lacks}`
      case 'ready':
        return `Approved by all parties. Changed ${age}.`
      case 'translationMissing':
        return `${englishThing(item)} is missing in ${language}. The Swedish text was written ${age}.`
      case 'translationWorn':
        return `${englishThing(item)} in ${language}: translated by machine, or the Swedish text has changed. It was written ${age}.`
      case 'agreementEnding':
        return day !== null && day < today
          ? `Ended ${age}.`
          : `In force until ${day ?? ''}. Begin with the next one now.`
      case 'oldAssessment':
        return `Last assessed ${age}. That is more than twelve months.`
      case 'onlyProduction':
        return 'Add at least one indicator of how you work or what it leads to.'
      case 'draft':
        return `Changed ${age}. ${lacks}`
      case 'otherParty':
        return `Update from ${about}, ${age}.`
      case 'scheduled':
        return ahead?.comes ? `Published ${ahead.at}.` : `Withdrawn ${ahead?.at ?? ''}.`
    }
  },
}

/** Intl knows every language but ours in easy words. */
function englishName(language: LocaleKey): string {
  if (language === 'sv-simple') return 'easy Swedish'
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
}

/** Headings of kinds and what is said of each thing, in a language of the staff side. */
export const waitingWords: Readonly<Record<StaffLanguage, Words>> = { sv: swedish, en: english }

/** What a thing is called: its title, or what it is where it has none. */
export function titleOf(item: WaitingItem, language: StaffLanguage): string {
  if (item.title !== '') return item.title
  return item.kind === 'message'
    ? { sv: 'Meddelanden från invånare', en: 'Messages from residents' }[language]
    : { sv: 'Utan rubrik', en: 'Untitled' }[language]
}
