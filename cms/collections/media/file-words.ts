import { type FileProblem, largestPdfBytes, largestPictureBytes, mostPixels } from '@/domain/media/file-kind'

const millions = (number: number) => `${Math.round(number / 1_000_000)}`

/** What the staff are told when a file is refused, and what to do instead. */
export const fileWords: Readonly<Record<FileProblem, string>> = {
  unknownKind:
    'Filen är varken en bild eller en PDF. Välj en bild i formatet JPEG, PNG, WebP eller AVIF, eller en PDF.',
  pictureTooLarge: `Bilden är för stor. Den får väga högst ${millions(largestPictureBytes)} MB. Spara den mindre och försök igen.`,
  pdfTooLarge: `Filen är för stor. En PDF får väga högst ${millions(largestPdfBytes)} MB.`,
  pdfBroken: 'PDF-filen är inte hel. Spara den på nytt och försök igen.',
  tooManyPixels: `Bilden har för många bildpunkter. Den får ha högst ${millions(mostPixels)} miljoner. Spara den mindre och försök igen.`,
  unreadable: 'Bilden går inte att öppna. Spara den på nytt och försök igen.',
}

export const noFile = 'Välj en fil på din dator.'

/** Translations of what a picture shows belong to that picture, and pages keep files for a year. */
export const keptFile =
  'Filen kan inte bytas. Ladda upp den nya som en ny bild eller fil, och välj den på sidan i stället.'
