import type { ListedRun } from '@/cms/activities/import-runs'
import type { RowFate } from '@/cms/activities/report-rows'

export const importWords = {
  heading: 'Läs in en aktivitetstabell',
  lead: 'Välj filen med er aktivitetstabell. Inget sparas förrän du har sett rad för rad vad som händer.',
  mayNot: 'Din roll får inte läsa in tabeller, eller så finns inte kommunen bland era. Samordnare får.',
  municipality: 'Kommun',
  file: 'Fil',
  fileHelp: 'CSV eller XLSX, högst 5 MB och 5 000 rader. Av ett kalkylark läses bara den första fliken.',
  read: 'Läs filen',
  refused: 'Filen kunde inte läsas',
  gone: 'Inläsningen finns inte längre. Den är slängd, redan gjord eller äldre än ett dygn.',
  another: 'Läs in en annan fil',
  earlier: 'Tidigare inläsningar',
  when: 'När',
  fileName: 'Fil',
  state: 'Läge',
  open: 'Öppna',
  none: 'Inget är inläst än.',

  columnsHeading: 'Så tolkas rubrikerna',
  columnsHelp: 'Ändra det som är fel. Valet kommer ihåg till nästa gång i kommunen när du sparar.',
  column: 'Rubrik i filen',
  example: 'Första cellen',
  means: 'Blir hos oss',
  noColumn: 'Okänd: sparas ordagrant i Övrigt',
  reread: 'Visa med de här valen',
  reinterpreted: 'Du ändrade rubrikernas betydelse. Tabellen nedan är läst på nytt. Inget är sparat än.',
  cannot: 'Tabellen kan inte sparas så här',

  aboutHeading: 'Om tabellen',
  rowsHeading: 'Rad för rad',
  row: 'Rad',
  fate: 'Vad som händer',
  activity: 'Aktivitet',
  remarks: 'Att känna till',
  absentHeading: 'Finns hos oss men inte i filen',
  absentHelp: 'De ligger kvar.',
  noName: 'Ingen rubrik',

  save: 'Spara i aktiviteterna',
  saveHelp: 'Allt sparas på en gång. Du kan ångra den senaste inläsningen.',
  throwAway: 'Släng filen',

  doneHeading: 'Tabellen är inläst',
  toTable: 'Till aktivitetstabellen',
  undoHeading: 'Ångra inläsningen',
  undo: 'Ångra inläsningen',
  undoneHeading: 'Inläsningen är ångrad',
  superseded: 'En senare inläsning bygger på den här. Bara den senaste kan ångras.',
  keptHeading: 'Lämnas, för att någon har arbetat med det sedan dess',
  keptWhole: 'hela aktiviteten',

  pages: 'Sidor',
} as const

export const faultWords: Readonly<Record<string, string>> = {
  'fil-saknas': 'Välj en fil först.',
  'redan-gjort': 'Det gick inte, för det är redan gjort eller slängt av någon annan.',
  'sparades-inte':
    'Inget sparades. Tjänsten kan vara i läsläge, eller så ändrade någon samma sak just då. Vänta en stund och försök igen.',
}

export const fateLabels: Readonly<Record<RowFate, string>> = {
  create: 'Ny',
  update: 'Ändras',
  unchanged: 'Oförändrad',
  conflict: 'Krock',
  unreadable: 'Läses inte in',
}

export const runStateWords: Readonly<Record<ListedRun['state'], string>> = {
  read: 'Väntar på att sparas',
  refused: 'Kunde inte läsas',
  applied: 'Inläst',
  undone: 'Ångrad',
}

export function sumWords(counts: Readonly<Record<RowFate, number>>): string {
  const parts = [
    `${counts.create} nya`,
    `${counts.update} ändras`,
    `${counts.unchanged} oförändrade`,
    `${counts.conflict} krockar`,
    `${counts.unreadable} läses inte in`,
  ]
  return `${parts.join(', ')}.`
}

export function doneWords(counts: Readonly<Record<RowFate, number>>): string {
  const parts = [
    `${counts.create} nya`,
    `${counts.update} ändrade`,
    `${counts.unchanged} oförändrade`,
    `${counts.conflict} krockar`,
    `${counts.unreadable} lästes inte in`,
  ]
  return `${parts.join(', ')}.`
}

export function undoWords({ removed, restored }: { readonly removed: number; readonly restored: number }): string {
  return `${removed} nya aktiviteter tas bort. ${restored} får tillbaka det som stod före inläsningen.`
}

export function undoneWords({ removed, restored }: { readonly removed: number; readonly restored: number }): string {
  return `${removed} nya aktiviteter är borttagna. ${restored} har fått tillbaka det som stod före inläsningen.`
}
