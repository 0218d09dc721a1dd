import { fileWords } from '@/cms/files/file-words'
import { workbookWords } from '@/cms/files/workbook-words'
import type { ImportProblem } from '@/domain/activities/problems'
import { countRows, listRows, listWords, nameOf, quote, quoteShort } from './phrases'
import { rowWords } from './row-words'

/** A problem in Swedish for the person at the command line. Sentences about a row leave out which row it is. */
export function problemWords(problem: ImportProblem): string {
  switch (problem.code) {
    case 'fileUnreadable':
    case 'fileEmpty':
    case 'fileTooLarge':
    case 'fileIsSpreadsheet':
    case 'fileNotText':
    case 'quotesBroken':
      return fileWords(problem)
    case 'workbookBroken':
    case 'workbookTooLarge':
    case 'cellInError':
      return workbookWords(problem)
    case 'tableEmpty':
      return 'Tabellen är tom.'
    case 'rowsMissing':
      return 'Tabellen har rubriker men inga rader.'
    case 'rowsTooMany':
      return `Tabellen har ${problem.rows} rader. Den får ha högst ${problem.limit}. Dela den i flera filer.`
    case 'rowTooLong':
      return `Rad ${problem.row} har ${problem.length} tecken. En rad får ha högst ${problem.limit}.`
    case 'titleColumnMissing':
      return `Kolumnen ${nameOf('title')} saknas. Rubrikerna i filen är ${listWords(problem.headers)}.`
    case 'columnsAmbiguous':
      return `Flera kolumner betyder ${nameOf(problem.field)}: ${listWords(problem.headers)}. Behåll en eller byt rubrik.`
    case 'municipalityUnknown':
      return `Det finns ingen kommun med adressdelen ${quote(problem.slug)}.`
    case 'organisationUnknown':
      return `Det finns ingen organisation med adressdelen ${quote(problem.slug)}.`
    case 'organisationNotInMunicipality':
      return `Organisationen ${quote(problem.organisation)} arbetar inte i kommunen ${quote(problem.municipality)}.`
    case 'readAsWindows1252':
      return 'Filen är inte i UTF-8. Den är läst som Windows-1252. Kontrollera å, ä och ö.'
    case 'otherSheetsLeftOut':
      return `Arket har ${problem.sheets} flikar. Bara den första är läst.`
    case 'columnUnknown':
      return `Kolumnen ${quote(problem.header)} är okänd. Det som står där (${countRows(problem.cells)}) sparas i fältet ${nameOf('other')}.`
    case 'columnsAbsent':
      return `De här kolumnerna finns inte i filen: ${problem.fields.map(nameOf).join(', ')}. De fälten lämnas som de är.`
    case 'noteInHeader':
      return `Rubriken ${quote(problem.header)} ser ut att innehålla en anteckning till er själva. Rubriker sparas inte.`
    case 'coloursLost':
      return `Färger läses inte. De här rubrikerna talar om färger: ${listWords(problem.headers)}. Fyll i det som färgerna betyder för hand.`
    case 'statesUnknown':
      return `Läget är inte angivet: ${countRows(problem.rows)}.`
    case 'slashDatesOrdered':
      return `Datum med snedstreck läses som ${orderWords[problem.order]} i hela filen. ${quote(problem.proof)} går bara att läsa så.`
    case 'slashDatesContradict':
      return `Datum med snedstreck motsäger varandra: ${quote(problem.monthFirst)} och ${quote(problem.dayFirst)}. Alla sådana datum sparas som text.`
    case 'slashDatesUnproven':
      return `Det går inte att veta vad som är månad och dag i datum som ${quote(problem.example)}. De sparas som text. Skriv helst 2023-07-01.`
    case 'rowsEmpty':
      return `Tomma rader hoppas över: ${listRows(problem.rows)}.`
    case 'functionsToCheck':
      return `Under ${nameOf('handledBy')} står ${problem.values.map(({ text, rows }) => `${quoteShort(text)} (${countRows(rows)})`).join(', ')}. Skriv funktioner, inte personers namn.`
    default:
      return rowWords(problem)
  }
}

const orderWords = { monthFirst: 'månad/dag/år', dayFirst: 'dag/månad/år' } as const
