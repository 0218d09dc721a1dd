import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { File } from 'payload'
import sharp from 'sharp'
import { demo } from '@/cms/demo/demo-words'
import { idOfKey, type Loading, load } from '@/cms/demo/loading'
import type { DemoMedia } from '@/content/demo/types'

/** Pictures and documents, and the editors' pages that show them. */
export async function loadPages(loading: Loading): Promise<void> {
  for (const media of demo.media) {
    const build = (words: { of: (id: string) => string | null }) => ({
      municipality: idOfKey(loading, 'municipalities', media.municipality),
      alt: words.of(media.alt),
    })
    await load(loading, 'media', media.key, build, await fileOf(media))
  }
  for (const [order, page] of demo.pages.entries()) {
    await load(loading, 'pages', `${page.municipality}/${page.slug}`, (words) => ({
      municipality: idOfKey(loading, 'municipalities', page.municipality),
      slug: page.slug,
      title: words.of(page.title),
      lead: words.of(page.lead),
      parts: page.parts.map(({ kind, title, text, url, media }, index) => ({
        id: `${page.slug}-${index}`,
        kind,
        title: words.of(title),
        text: words.of(text),
        url: url ?? null,
        media: media === undefined ? null : idOfKey(loading, 'media', media),
      })),
      state: 'published' as const,
      inFooter: true,
      order,
    }))
  }
}

/** A picture is drawn from our own lines, a document read from the repository. */
async function fileOf({ key, file }: DemoMedia): Promise<File> {
  if ('svg' in file) {
    const data = await sharp(Buffer.from(file.svg)).png({ palette: true }).toBuffer()
    return { data, mimetype: 'image/png', name: `${key}.png`, size: data.length }
  }
  const data = await readFile(path.resolve(process.cwd(), file.path))
  return { data, mimetype: 'application/pdf', name: `${key}.pdf`, size: data.length }
}
