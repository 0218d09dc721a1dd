import type { LifecycleProblem } from '@/domain/promises/lifecycle'
import type { MissingPart } from '@/domain/promises/missing-parts'
import type { ScheduleProblem } from '@/domain/promises/schedule'

/** Why a save was refused, in the words of the staff side. */
const lifecycleWords: Readonly<Record<LifecycleProblem, string>> = {
  incomplete: 'Löftet är inte färdigt än.',
  mayNotWrite: 'Din roll får inte ändra löftet.',
  mayNotApprove: 'Din roll får inte godkänna.',
  approverEdits: 'Den som godkänner ändrar inte texten. Be kommunikatören ändra.',
  ownEdit: 'Du kan inte godkänna en text som du själv ändrade senast.',
  notApproved: 'Alla parter har inte godkänt den här texten än.',
  reasonMissing: 'Skriv varför löftet tas tillbaka.',
  notPublished: 'Bara ett publicerat löfte kan tas tillbaka.',
  alreadyWithdrawn: 'Löftet är tillbakadraget. Gör ett nytt löfte i stället.',
  endingOpen: 'Löftet kan inte avslutas än.',
  changeNoteMissing:
    'Invånarna läser redan löftet. Skriv under ”Ändringar efter publicering” vad ni har ändrat och varför.',
}

/** Everything that a save or a step beside the form can be refused for. */
export const refusalWords = {
  ...lifecycleWords,
  otherLanguage: 'Byt till svenska för att ändra annat än översättningen.',
  savedAsDraft: 'Använd knappen Spara det publicerade. Ett utkast ändrar inte det som invånarna läser.',
  wouldHide: 'Löftet är publicerat. Spara ändringen som utkast och lämna den för godkännande.',
  seenOther: 'Löftet har ändrats sedan du öppnade det. Ladda om sidan och läs den nya texten först.',
  notYours: 'Din roll eller organisation får inte göra det här med löftet.',
  notNow: 'Det går inte i det läge som löftet är i nu. Ladda om sidan.',
} as const

export const missingWords: Readonly<Record<MissingPart, string>> = {
  area: 'Välj område.',
  period: 'Ange från när och till när löftet gäller.',
  periodReversed: 'Slutdagen ligger före startdagen.',
  problem: 'Beskriv problemet.',
  effect: 'Skriv vad som ska bli bättre.',
  commitment: 'Skriv minst ett åtagande.',
  commitmentOwner: 'Ange vem som ansvarar för varje åtagande.',
  commitmentDue: 'Ange när varje åtagande ska vara klart, eller att det är löpande.',
  followUpFrequency: 'Välj hur ofta ni följer upp.',
  basis: 'Skriv vad löftet bygger på.',
  party: 'Ange vilka som lovar.',
}

/** What is wrong with a schedule, and at which field it is said. */
export const scheduleWords: Readonly<Record<ScheduleProblem, { readonly field: string; readonly words: string }>> = {
  publishInPast: { field: 'publishAt', words: 'Tiden har redan varit. Välj en senare.' },
  unpublishInPast: { field: 'unpublishAt', words: 'Tiden har redan varit. Välj en senare.' },
  unpublishBeforePublish: { field: 'unpublishAt', words: 'Löftet måste publiceras innan det dras tillbaka.' },
  reasonMissing: { field: 'withdrawalReason', words: 'Skriv redan nu varför löftet ska tas tillbaka.' },
}
