import { inflateRawSync } from 'node:zlib'

const endMark = 0x06054b50
const wideEndMark = 0x07064b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50
const endLength = 22
const wideEndLength = 20
const entryLength = 46
const fileHeadLength = 30
/** A comment may stand after the end of the directory. */
const longestComment = 0xffff
const deflated = 8

/** A file in a zip archive, as its directory tells of it. Nothing is unpacked yet. */
export type ZipEntry = {
  readonly name: string
  readonly unpackedBytes: number
  readonly packedBytes: number
  readonly isDeflated: boolean
  readonly at: number
}

/** The directory of an archive; null when it has none, or one that only archives of more than 4 GB need. */
export function readZipDirectory(archive: Uint8Array): readonly ZipEntry[] | null {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const endAt = findEnd(bytes)
  if (endAt === null) return null
  const count = bytes.readUInt16LE(endAt + 10)
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(endAt + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > endAt || bytes.readUInt32LE(at) !== entryMark) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + entryLength, at + entryLength + nameLength),
      unpackedBytes: bytes.readUInt32LE(at + 24),
      packedBytes: bytes.readUInt32LE(at + 20),
      isDeflated: bytes.readUInt16LE(at + 10) === deflated,
      at: bytes.readUInt32LE(at + 42),
    })
    at += entryLength + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The content of one file; null when it is more than its directory says, or cannot be unpacked. */
export function unpack(archive: Uint8Array, { at, packedBytes, unpackedBytes, isDeflated }: ZipEntry): Buffer | null {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  if (at + fileHeadLength > bytes.length || bytes.readUInt32LE(at) !== fileMark) return null
  const from = at + fileHeadLength + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const packed = bytes.subarray(from, from + packedBytes)
  if (!isDeflated) return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedBytes) })
  } catch {
    // Broken, or larger than it says. There is no other way to ask.
    return null
  }
}

function findEnd(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - endLength - longestComment)
  for (let at = bytes.length - endLength; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) !== endMark) continue
    const isWide = at >= wideEndLength && bytes.readUInt32LE(at - wideEndLength) === wideEndMark
    const isWhole = bytes.readUInt16LE(at + 8) === bytes.readUInt16LE(at + 10)
    return isWide || !isWhole ? null : at
  }
  return null
}
