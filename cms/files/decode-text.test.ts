import { expect, test } from 'vitest'
import { decodeText } from './decode-text'

test('UTF-8 is read with and without its mark', () => {
  expect(decodeText(Buffer.from('Mål, uppdrag'))).toEqual({ text: 'Mål, uppdrag', encoding: 'utf-8' })
  expect(decodeText(Buffer.from('\ufeffMål, uppdrag'))).toEqual({ text: 'Mål, uppdrag', encoding: 'utf-8' })
})

test('what is not UTF-8 is read as Windows-1252, with the signs that Latin-1 lacks', () => {
  const bytes = [0x4d, 0xe5, 0x6c, 0x20, 0x85, 0x20, 0x93, 0x45, 0x53, 0x54, 0x94, 0x20, 0x96, 0x20, 0x80, 0x20, 0x9f]
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ text: 'Mål … “EST” – € Ÿ', encoding: 'windows-1252' })
})
