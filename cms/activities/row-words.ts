import type { NoteReason } from '@/domain/activities/note-to-self'
import type { RowNote } from '@/domain/activities/problems'
import { nameOf, quote, quoteShort } from './phrases'

/** What is to be said about a row, without saying which row it is. */
export function rowWords(note: RowNote): string {
  switch (note.code) {
    case 'titleMissing':
      return `Raden har ingen rubrik och kan inte läsas in. På raden står ${note.cells.map(({ header, text }) => `${header}: ${quote(text)}`).join(', ')}.`
    case 'titleRepeated':
      return `Samma rubrik som rad ${note.firstRow}. Raden blir en egen aktivitet.`
    case 'cellsTooFew':
      return `Raden har ${note.found} celler, rubrikerna är ${note.expected}. Resten räknas som tomma.`
    case 'cellsTooMany':
      return `Raden har ${note.found} celler, rubrikerna är bara ${note.expected}. Det som står utanför sparas i fältet ${nameOf('other')}.`
    case 'focusAreasMissing':
      return 'Inget målområde är angivet.'
    case 'focusAreaUnknown':
      return `Det finns inget målområde ${quoteShort(note.text)} i kommunen.`
    case 'focusAreasTakenFromSubActivity':
      return `Målområdena ${note.codes.join(', ')} är hämtade från delaktivitetens namn.`
    case 'focusAreasAlsoInSubActivity':
      return `Delaktiviteten nämner egna målområden: ${note.codes.join(', ')}. De i kolumnen ${nameOf('focusAreas')} gäller.`
    case 'dayNotUnderstood':
      return `${nameOf(note.field)}: ${quoteShort(note.text)} är ingen dag som går att läsa. Det sparas som text.`
    case 'stateNotUnderstood':
      return `Läget ${quoteShort(note.text)} går inte att tolka. Det sparas i fältet ${nameOf('other')}.`
    case 'reinforcementNotUnderstood':
      return `${nameOf('needsReinforcement')}: ${quoteShort(note.text)} är varken ja eller nej. Det sparas i fältet ${nameOf('other')}.`
    case 'noteToSelf':
      return `${nameOf(note.field)}: ${quoteShort(note.words)} ${reasonWords[note.reason]} Texten läses in som den är.`
    case 'sameTitleByHand':
      return 'Det finns redan en aktivitet med samma rubrik som någon har skrivit in för hand. Raden blir en ny.'
    case 'sameTitleElsewhere':
      return 'En annan organisation i kommunen har en aktivitet med samma rubrik. Den rörs inte. Raden blir en ny.'
    case 'releasedTextToCheck':
      return 'Aktiviteten visas för invånare. Kontrollera att den publika texten fortfarande stämmer.'
  }
}

const reasonWords: Readonly<Record<NoteReason, string>> = {
  placeholder: 'ser ut som en plats att fylla i.',
  capitals: 'ser ut som en anteckning till er själva.',
  dropped: 'säger att något utgår.',
  unfinished: 'börjar mitt i en mening.',
  question: 'är en fråga, kanske till er själva.',
}
