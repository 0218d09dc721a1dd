import type { LifeStep } from '@/domain/promises/life-steps'
import type { EditorialState } from '@/domain/promises/lifecycle'

/** The way of a promise to residents, in four words. */
export const stageWords = {
  draft: 'Utkast',
  inReview: 'Lämnat för godkännande',
  approved: 'Godkänt av alla',
  published: 'Publicerat',
} as const

export const goneWords = { withdrawn: 'Tillbakadraget', emergency: 'Borttaget i en nödsituation' } as const

/** The button of each step; approving names whom one approves for. */
export function stepWords(step: LifeStep, organisation: string): string {
  const words: Readonly<Record<LifeStep, string>> = {
    submit: 'Lämna för godkännande',
    approve: `Godkänn för ${organisation}`,
    publish: 'Publicera',
    publishAgain: 'Publicera igen',
    sendBack: 'Gör om till utkast',
    withdraw: 'Dra tillbaka',
    takeDown: 'Ta bort direkt (nödläge)',
    renew: 'Nytt löfte från det här',
  }
  return words[step]
}

/** Beside the reason that is asked for: what will happen. */
export const reasonHelp: Readonly<Partial<Record<LifeStep, string>>> = {
  withdraw: 'Löftet tas bort för gott. Skälet står på sidans adress.',
  takeDown: 'Sidan försvinner direkt. Skälet står på sidans adress: skriv inget som inte får synas.',
}

/** Who may take the next step. `organisations` are those who promise, `waiting` those of them who have not approved. */
export function nextWords(state: EditorialState, organisations: string, waiting: string): string {
  const words: Readonly<Record<EditorialState, string>> = {
    draft: `Nästa steg: kommunikatören eller samordnaren hos ${organisations} lämnar löftet för godkännande.`,
    inReview: `Väntar på godkännande av ${waiting}.`,
    approved: `Nästa steg: kommunikatören eller samordnaren hos ${organisations} publicerar.`,
    published: 'Invånarna läser löftet.',
    withdrawn: 'Löftet är tillbakadraget för gott. Skälet står på adressen.',
  }
  return words[state]
}

export const asideWords = {
  draftWaits: 'Invånarna läser den tidigare texten tills den nya är publicerad.',
  goneMeanwhile: 'Invånarna ser att sidan är borttagen, och varför.',
  backAsItWas: 'Texten är godkänd som den står. Den kan publiceras igen.',
  backThroughDraft: 'Ändra texten och lämna den för godkännande om löftet ska komma tillbaka.',
  ownEdit: 'Du ändrade texten senast. Någon annan hos er får godkänna.',
  notParty: 'Er organisation är inte part i löftet. Ni kan läsa det.',
} as const
