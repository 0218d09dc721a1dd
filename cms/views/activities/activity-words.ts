import type { ActivityState } from '@/domain/activities/activity'
import type { SortName } from '@/domain/activities/table-filter'

export const stateWords: Readonly<Record<ActivityState, string>> = {
  initiated: 'Initierad',
  ongoing: 'Pågår',
  finished: 'Avslutad',
  unknown: 'Inte angivet',
}

export const stateFilterWords: readonly (readonly [string, string])[] = [
  ['initierad', 'Initierad eller delvis igång'],
  ['pagar', 'Pågår'],
  ['avslutad', 'Avslutad'],
  ['ej-angivet', 'Inte angivet'],
]

export const tableWords = {
  heading: 'Aktivitetstabellen',
  lead: 'All text här är intern. Det som invånare ska se skriver du om på aktivitetens sida.',
  mayNot: 'Din roll får inte arbeta med aktivitetstabellen, eller så finns inte kommunen bland era.',
  municipality: 'Kommun',
  focusArea: 'Målområde',
  state: 'Läge',
  organisation: 'Organisation',
  overdue: 'Bara försenade (slutdagen har passerat)',
  all: 'Alla',
  show: 'Visa',
  clear: 'Rensa',
  create: 'Ny aktivitet',
  import: 'Läs in en tabell',
  csv: 'Hämta som CSV',
  xlsx: 'Hämta som XLSX',
  none: 'Inga aktiviteter stämmer med urvalet.',
  late: 'Försenad',
  released: 'Visas för invånare',
  withPublicWords: 'Publik rubrik finns',
  notReleased: 'Intern',
  untitled: 'Aktivitet utan rubrik',
  pages: 'Sidor',
  previous: 'Föregående sida',
  next: 'Nästa sida',
  yes: 'Ja',
  no: 'Nej',
} as const

export const sortWords: Readonly<Record<SortName, string>> = {
  aktivitet: 'Aktivitet',
  lage: 'Läge',
  paborjas: 'Påbörjas',
  'foljs-upp': 'Följs upp',
  avslutas: 'Avslutas',
}

/** Headings of what the table cannot be sorted by. */
export const columnWords = {
  subActivity: 'Delaktivitet',
  focusAreas: 'Målområden',
  orientation: 'Orientering och lägesbild',
  mission: 'Mål och uppdrag',
  method: 'Genomförande och metoder',
  followUp: 'Uppföljning (mätbara effekter)',
  group: 'Arbetsgrupp och partner',
  needsReinforcement: 'Resurs\u00adförstärkning',
  handledBy: 'Hanterar frågan',
  other: 'Övrigt',
  organisation: 'Organisation',
  shown: 'För invånare',
} as const

export function countWords(total: number): string {
  return total === 1 ? '1 aktivitet' : `${total} aktiviteter`
}

export function pageWords(page: number, pages: number): string {
  return `Sida ${page} av ${pages}`
}

export const tableLinkWords = {
  table: 'Öppna aktivitetstabellen',
  why: 'Där filtrerar du, läser in en tabell och hämtar den som fil.',
} as const
