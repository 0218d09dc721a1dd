/** What may be uploaded. Anything else is refused: SVG and HTML can carry script. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'pdf'

export const largestPictureBytes = 8_000_000
export const largestPdfBytes = 20_000_000
/** More than any camera of ours; a small file can claim far more, and would fill the memory when it is opened. */
export const mostPixels = 40_000_000

export type FileProblem =
  | 'unknownKind'
  | 'pictureTooLarge'
  | 'pdfTooLarge'
  | 'pdfBroken'
  | 'tooManyPixels'
  | 'unreadable'

/** What a file really is, by its first bytes, whatever its name says. Null when it is nothing that we take. */
export function fileKindOf(bytes: Uint8Array): FileKind | null {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (text(4, 8) === 'ftyp' && ['avif', 'avis'].includes(text(8, 12))) return 'avif'
  return text(0, 5) === '%PDF-' ? 'pdf' : null
}

/** What is wrong with a file before anybody has opened it. */
export function fileProblem(bytes: Uint8Array): FileProblem | null {
  const kind = fileKindOf(bytes)
  if (kind === null) return 'unknownKind'
  if (kind !== 'pdf') return bytes.length > largestPictureBytes ? 'pictureTooLarge' : null
  if (bytes.length > largestPdfBytes) return 'pdfTooLarge'
  const end = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 1024)))
  return end.includes('%%EOF') ? null : 'pdfBroken'
}
