/** A file for {@link storedZip}; `claims` is the size that the directory says, if it is to lie. */
interface StoredFile {
  readonly name: string
  readonly content: string
  readonly claims?: number
}

/** A zip archive of files that are stored as they are, for workbooks that no program would write. */
export function storedZip(files: readonly StoredFile[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, claims } of files) {
    const data = Buffer.from(content)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(data.length, 4)
    sizes.writeUInt32LE(claims ?? data.length, 8)
    const lengths = Buffer.from([Buffer.byteLength(name), 0, 0, 0])
    const head = Buffer.from('504b03041400000000000000', 'hex')
    const file = Buffer.concat([head.subarray(0, 10), Buffer.alloc(4), sizes, lengths, Buffer.from(name), data])
    const entry = Buffer.from('504b01021400140000000000', 'hex')
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([entry.subarray(0, 12), Buffer.alloc(4), sizes, lengths, tail, Buffer.from(name)]))
    parts.push(file)
    at += file.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('504b0506', 'hex')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, entries, end])
}
