import type { WorkbookRefusal } from '@/domain/shared/workbook-refusal'

/** Why a workbook cannot be read, in Swedish for the person who handed it over. */
export function workbookWords(refusal: WorkbookRefusal): string {
  switch (refusal.code) {
    case 'workbookBroken':
      return 'Filen går inte att läsa som ett kalkylark. Öppna den i kalkylprogrammet, spara den som XLSX eller CSV och försök igen.'
    case 'workbookTooLarge':
      return `Uppackad blir filen större än ${refusal.limit / 1024 / 1024} MB, eller så står något långt utanför tabellen. Kopiera tabellen till ett nytt ark, eller spara den som CSV.`
    case 'cellInError':
      return `Cellen på rad ${refusal.row}, kolumn ${refusal.column}, visar ett fel från kalkylprogrammet. Rätta den och försök igen.`
  }
}
