import sharp, { type Sharp } from 'sharp'
import { type FileKind, mostPixels } from '@/domain/media/file-kind'
import type { Outcome } from '@/domain/shared/outcome'

export interface CleanFile {
  readonly data: Buffer
  readonly mimetype: string
  readonly extension: string
}

type PictureKind = Exclude<FileKind, 'pdf'>

/**
 * A picture drawn anew from its pixels: turned the right way up, without place, camera, names or anything else that was
 * written into it. The header tells how many pixels there are before a single one is opened.
 */
export async function cleanPicture(
  bytes: Buffer,
  kind: PictureKind,
): Promise<Outcome<CleanFile, 'tooManyPixels' | 'unreadable'>> {
  try {
    const { width = 0, height = 0, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height * pages > mostPixels) return { ok: false, problem: 'tooManyPixels' }
    const drawn = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient()
    return { ok: true, value: await encoders[kind](drawn) }
  } catch {
    return { ok: false, problem: 'unreadable' }
  }
}

const encoders: Readonly<Record<PictureKind, (drawn: Sharp) => Promise<CleanFile>>> = {
  jpeg: async (drawn) => ({
    data: await drawn.jpeg({ quality: 84, mozjpeg: true }).toBuffer(),
    mimetype: 'image/jpeg',
    extension: 'jpg',
  }),
  png: async (drawn) => ({
    data: await drawn.png({ compressionLevel: 9 }).toBuffer(),
    mimetype: 'image/png',
    extension: 'png',
  }),
  webp: asWebp,
  avif: asWebp,
}

async function asWebp(drawn: Sharp): Promise<CleanFile> {
  return { data: await drawn.webp({ quality: 90 }).toBuffer(), mimetype: 'image/webp', extension: 'webp' }
}
