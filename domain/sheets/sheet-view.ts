/** Why somebody who asked for the PDF came to the sheet instead. */
export type PdfProblem = 'missing' | 'busy'

/** What a printed sheet has beside the promise itself. */
export interface SheetView {
  /** The promise's own address without its scheme, to be typed. */
  readonly address: string
  /** The same address in full as a QR code: dark squares as the path of an SVG, and how many squares it is wide. */
  readonly code: { readonly path: string; readonly size: number }
  /** Where the sheet is to be had as a PDF; null where this installation makes none. */
  readonly pdf: string | null
  readonly pdfProblem: PdfProblem | null
}
