import type { PartProblem } from '@/domain/pages/page-part'

/** What an editor is told at the field, and what to do. */
export const partWords: Readonly<Record<PartProblem, string>> = {
  titleMissing: 'Fyll i rubriken eller länktexten på svenska.',
  textMissing: 'Fyll i texten på svenska.',
  addressMissing: 'Fyll i adressen.',
  addressRefused:
    'Adressen ska börja med https://, mailto: eller tel:, eller med / när den leder till en av våra egna sidor.',
  pictureMissing: 'Välj en bild.',
  notAPicture: 'Det här är ingen bild. Välj en bild, eller gör delen till en fil.',
  fileMissing: 'Välj en PDF-fil.',
  notAFile: 'Det här är ingen PDF. Välj en PDF, eller gör delen till en bild.',
}

export const mediaFromElsewhere = 'Filen hör till en annan kommun. Välj en av era egna.'
