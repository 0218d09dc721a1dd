import type { LineProblem } from '@/domain/emergency/emergency-line'
import type { ConfirmRefusal } from '@/domain/emergency/proposal'

/** Why somebody may not confirm. */
export const confirmWords: Readonly<Record<ConfirmRefusal, string>> = {
  notAllowed: 'Bara administratörer och driftansvariga kan bekräfta.',
  ownProposal: 'Du har själv föreslagit ändringen. Någon annan behöver bekräfta den.',
  noProposer: 'Det syns inte längre vem som föreslog ändringen. Ta bort förslaget och gör ett nytt.',
}

export const proposalWords = {
  signIn: 'Logga in först.',
  notUnderstood: 'Det gick inte att förstå vad som skulle göras. Ladda om sidan och försök igen.',
  notYours: 'Bara den som har föreslagit ändringen, eller kan bekräfta den, kan ta bort den.',
  changed: 'Förslaget har ändrats eller är redan avgjort. Ladda om sidan och titta igen.',
} as const

export const lineWords: Readonly<Record<LineProblem, string>> = {
  noAddress: 'Skriv tel: och bara siffror, till exempel tel:112, eller en adress som börjar med https://.',
  otherNumber: 'Länken ringer ett annat nummer än det som står i fältet Nummer eller adress.',
  otherSite: 'Länken leder till en annan webbplats än den som står i fältet Nummer eller adress.',
}

export const numbersWord =
  'Översättningen ska ha samma nummer som den svenska texten, skrivna med samma siffror: 112, 114 14.'
