import type { ActivityField } from './activity'

/** `header` is what we write ourselves; `alsoCalled` are words seen, or likely, in other tables. */
type ColumnName = { readonly header: string; readonly alsoCalled: readonly string[] }

/** The bare word "Uppföljning" is missing on purpose: it may mean the day or the effects, see map-columns.ts. */
export const columnNames: Readonly<Record<ActivityField, ColumnName>> = {
  title: { header: 'Aktivitet', alsoCalled: ['Aktiviteter', 'Rubrik', 'Titel', 'Insats', 'Åtgärd'] },
  subActivity: { header: 'Delaktivitet', alsoCalled: ['Delaktiviteter', 'Delinsats', 'Underaktivitet'] },
  focusAreas: {
    header: 'Siktar på målområde',
    alsoCalled: ['Siktar på målområden', 'Målområde', 'Målområden', 'Fokusområde', 'Fokusområden'],
  },
  state: {
    header: 'Initierad, pågår eller avslutad',
    alsoCalled: ['Initierad/delvis igång Pågår Avslutad', 'Initierad pågår avslutad', 'Status', 'Läge', 'Tillstånd'],
  },
  orientation: { header: 'Orientering/lägesbild', alsoCalled: ['Orientering', 'Lägesbild', 'Bakgrund'] },
  mission: { header: 'Mål, uppdrag', alsoCalled: ['Mål och uppdrag', 'Mål', 'Uppdrag'] },
  method: {
    header: 'Genomförande',
    alsoCalled: ['Genomförande / särskilda instruktioner', 'Särskilda instruktioner', 'Metod', 'Metoder'],
  },
  followUp: {
    header: 'Uppföljning (mätbara effekter)',
    alsoCalled: ['Mätbara effekter', 'Uppföljning (effekter)', 'Effekter', 'Mäts genom', 'Så följer vi upp'],
  },
  group: {
    header: 'Arbetsgrupp / samverkanspartners',
    alsoCalled: ['Arbetsgrupp', 'Samverkanspartners', 'Samverkanspartner', 'Samverkansparter', 'Samverkan'],
  },
  start: { header: 'Påbörjas', alsoCalled: ['Börjar', 'Start', 'Startar', 'Startdatum', 'Påbörjad'] },
  followUpAt: {
    header: 'Följs upp',
    alsoCalled: ['Uppföljning (datum)', 'Uppföljningsdatum', 'Uppföljningsdag', 'Uppföljning (dag)'],
  },
  end: { header: 'Avslutas', alsoCalled: ['Slut', 'Slutar', 'Slutdatum', 'Klart', 'Färdigt'] },
  needsReinforcement: {
    header: 'Resursförstärkning',
    alsoCalled: ['Behöver resursförstärkning', 'Behov av resursförstärkning', 'Förstärkning'],
  },
  handledBy: {
    header: 'Hanterar frågan',
    alsoCalled: ['Hanteras av', 'Ansvarig', 'Ansvarig funktion', 'Ansvar'],
  },
  other: { header: 'Övrigt', alsoCalled: [] },
}
