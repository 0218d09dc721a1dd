import type { PublicText, ReleasableText } from '@/domain/activities/release'

export const releaseWords = {
  heading: 'Från tabellen till invånarna',
  help: 'Kopiera den text som invånare ska få läsa och skriv om den. Inget visas förrän du har kryssat i Visa för invånare och sparat.',
  onlySwedish: 'Byt till svenska för att kopiera från tabellen. Andra språk är översättningar av den svenska texten.',
  nothing: 'Tabellen har ingen text att kopiera.',
} as const

export const textNames: Readonly<Record<ReleasableText, string>> = {
  title: 'Aktivitet',
  subActivity: 'Delaktivitet',
  orientation: 'Orientering och lägesbild',
  mission: 'Mål och uppdrag',
  method: 'Genomförande och metoder',
  followUp: 'Uppföljning (mätbara effekter)',
}

export const buttonWords: Readonly<Record<PublicText, string>> = {
  titlePublic: 'Kopiera till rubrik för invånare',
  descriptionPublic: 'Kopiera till beskrivning för invånare',
}

export const copiedWords: Readonly<Record<PublicText, string>> = {
  titlePublic: 'Kopierat till rubriken. Skriv om den så att invånare förstår.',
  descriptionPublic: 'Kopierat till beskrivningen. Skriv om den så att invånare förstår.',
}
