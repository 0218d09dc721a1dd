import { describe, expect, test } from 'vitest'
import { fileKindOf, fileProblem, largestPdfBytes, largestPictureBytes } from './file-kind'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const padded = (text: string, length: number) => {
  const file = new Uint8Array(length)
  file.set(bytes(text))
  return file
}
const png = '\x89PNG\r\n\x1a\n'

test.each([
  ['jpeg', '\xff\xd8\xff\xe0'],
  ['png', png],
  ['webp', 'RIFF\x10\x00\x00\x00WEBPVP8 '],
  ['avif', '\x00\x00\x00\x1cftypavif'],
  ['pdf', '%PDF-1.7\n'],
  [null, '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  [null, '<!doctype html><script>'],
  [null, '<?xml version="1.0"?>'],
  [null, 'GIF89a'],
  [null, '\x00\x00\x00\x1cftypheic'],
  [null, 'MZ\x90'],
  [null, ''],
])('is %s by its first bytes', (kind, text) => expect(fileKindOf(bytes(text))).toBe(kind))

describe('a file is refused', () => {
  test('when it is none of what we take', () => expect(fileProblem(bytes('<svg/>'))).toBe('unknownKind'))

  test('when it is too large', () => {
    expect(fileProblem(padded(png, largestPictureBytes + 1))).toBe('pictureTooLarge')
    expect(fileProblem(padded('%PDF-1.7', largestPdfBytes + 1))).toBe('pdfTooLarge')
  })

  test('when it is a PDF that ends too soon', () => expect(fileProblem(bytes('%PDF-1.7 ...'))).toBe('pdfBroken'))

  test('but not when it is in order', () => {
    expect(fileProblem(padded(png, largestPictureBytes))).toBeNull()
    expect(fileProblem(bytes('%PDF-1.7 ... %%EOF\n'))).toBeNull()
  })
})
