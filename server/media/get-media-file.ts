import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isShownFile } from '@/cms/queries/media'
import { publicReads } from '@/server/platform/database'
import { readEnv } from '@/server/platform/env'
import { logger } from '@/server/platform/logger'

export interface MediaFile {
  readonly bytes: Buffer
  readonly contentType: string
  /** Documents are taken home, never opened within the site. */
  readonly isDocument: boolean
}

/** By what we named the file ourselves, never by what is stored beside it. */
const contentTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
}

/** A file that a published page shows; null for every other name. No name leads out of the folder of uploads. */
export async function getMediaFile(name: string): Promise<MediaFile | null> {
  const [, extension = ''] = /^[a-z0-9-]+\.([a-z]+)$/.exec(name) ?? []
  const contentType = contentTypes[extension]
  if (contentType === undefined || !(await isShownFile(publicReads(), name))) return null
  try {
    const bytes = await readFile(path.resolve(readEnv().dataDir, 'media', name))
    return { bytes, contentType, isDocument: extension === 'pdf' }
  } catch (problem) {
    logger.error('media.file-missing', problem)
    return null
  }
}
