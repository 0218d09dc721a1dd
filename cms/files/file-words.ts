import type { FileRefusal } from '@/domain/shared/file-refusal'

/** Why a file cannot be read, in Swedish for the person at the command line. */
export function fileWords(refusal: FileRefusal): string {
  switch (refusal.code) {
    case 'fileUnreadable':
      return `Det går inte att läsa filen ”${refusal.path}”. Kontrollera sökvägen.`
    case 'fileEmpty':
      return 'Filen är tom.'
    case 'fileTooLarge':
      return `Filen är ${megabytes(refusal.bytes)}. Den får vara högst ${megabytes(refusal.limit)}.`
    case 'fileIsSpreadsheet':
      return 'Filen är ett kalkylark. Spara den som CSV (UTF-8) och försök igen.'
    case 'fileNotText':
      return 'Filen är inte en textfil. Spara tabellen som CSV (UTF-8) och försök igen.'
    case 'quotesBroken':
      return `Citattecknen stämmer inte på eller före rad ${refusal.line} i textfilen. Spara om filen från kalkylprogrammet.`
  }
}

/** Whole megabytes; a file just over the limit is not said to be as large as the limit. */
function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`
}
