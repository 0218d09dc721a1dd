import { readFile, stat } from 'node:fs/promises'
import type { FileRefusal } from '@/domain/shared/file-refusal'

export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusals: readonly FileRefusal[] }

/** A file that somebody has named, unless it is too large or is not there. */
export async function readFileBytes(path: string, limit: number): Promise<FileBytes> {
  try {
    // Asked before reading: a file by mistake may be larger than the memory.
    const { size } = await stat(path)
    if (size > limit) return { ok: false, refusals: [{ code: 'fileTooLarge', bytes: size, limit }] }
    return { ok: true, bytes: await readFile(path) }
  } catch {
    return { ok: false, refusals: [{ code: 'fileUnreadable', path }] }
  }
}
