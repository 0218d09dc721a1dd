import 'server-only'

interface KeptFiles {
  readonly get: (key: string) => Buffer | null
  readonly put: (key: string, file: Buffer) => void
}

/** Files kept in memory up to so many bytes together; those that nobody has asked for longest go first. */
export function keptFiles(mostBytes: number): KeptFiles {
  const files = new Map<string, Buffer>()
  let bytes = 0
  const drop = (key: string) => {
    bytes -= files.get(key)?.length ?? 0
    files.delete(key)
  }
  const put = (key: string, file: Buffer) => {
    drop(key)
    files.set(key, file)
    bytes += file.length
    for (const oldest of files.keys()) {
      if (bytes <= mostBytes) return
      drop(oldest)
    }
  }
  return {
    put,
    get(key) {
      const file = files.get(key)
      if (file === undefined) return null
      // A map remembers in which order things came: what was asked for last goes to the end.
      put(key, file)
      return file
    },
  }
}
