import type { LifecycleProblem } from '@/domain/promises/lifecycle'
import type { MissingPart } from '@/domain/promises/missing-parts'

/** Why a save was refused, in the words of the staff side. */
export const lifecycleWords: Readonly<Record<LifecycleProblem, string>> = {
  incomplete: 'Löftet är inte färdigt än.',
  mayNotWrite: 'Din roll får inte ändra löftet.',
  mayNotApprove: 'Din roll får inte godkänna.',
  approverEdits: 'Den som godkänner ändrar inte texten. Be kommunikatören ändra.',
  ownEdit: 'Du kan inte godkänna en text som du själv ändrade senast.',
  notApproved: 'Alla parter har inte godkänt den här texten än.',
  reasonMissing: 'Skriv varför löftet tas tillbaka.',
  notPublished: 'Bara ett publicerat löfte kan tas tillbaka.',
  alreadyWithdrawn: 'Löftet är tillbakadraget. Gör ett nytt löfte i stället.',
}

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
