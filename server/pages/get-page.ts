import 'server-only'
import { loadPage, type StoredMedia, type StoredPart } from '@/cms/queries/pages'
import type { Reading } from '@/cms/queries/reading'
import type { Truth } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'
import { addressFor, isLinkAddress } from '@/domain/pages/link-address'
import { listItems } from '@/domain/pages/page-part'
import type { EditorialPageView, PagePartView, PictureView } from '@/domain/pages/page-view'
import { type PageWords, pageWords } from '@/server/platform/words'

/** A published page of editors; null when there is none. */
export async function getPage(
  db: Reading,
  address: { readonly municipality: string; readonly page: string },
  locale: LocaleKey,
): Promise<EditorialPageView | null> {
  const stored = await loadPage(db, address, locale)
  if (stored === null) return null
  const words = pageWords(locale)
  return {
    title: words.required(stored.words, 'title', stored.truth),
    lead: words.text(stored.words, 'lead', stored.truth),
    parts: stored.parts.flatMap((part) => partView(part, stored.truth, words) ?? []),
    notices: words.notices(),
  }
}

/** What residents see of a part; nothing where something that it needs is gone, such as its picture. */
function partView(part: StoredPart, truth: Truth, words: PageWords): PagePartView | null {
  const { id, kind, url, media } = part
  const own = (column: 'title' | 'text') => words.text(part.words, column, truth, `parts.${id}.${column}`)
  switch (kind) {
    case 'heading': {
      const title = own('title')
      return title && { id, kind, title }
    }
    case 'text': {
      const text = own('text')
      return text && { id, kind, text }
    }
    case 'list': {
      const text = own('text')
      return text && { id, kind, items: listItems(text.text).map((item) => ({ text: item, locale: text.locale })) }
    }
    case 'factBox': {
      const text = own('text')
      return text && { id, kind, title: own('title'), text }
    }
    case 'link': {
      const title = url !== null && isLinkAddress(url) ? own('title') : null
      return title && { id, kind, title, href: addressFor(url ?? '', words.locale) }
    }
    case 'picture':
      return media?.isPicture ? { id, kind, picture: pictureView(media, words), caption: own('text') } : null
    case 'file': {
      const title = media?.isPicture === false ? own('title') : null
      return title && media && { id, kind, title, ...fileView(media, words) }
    }
  }
}

function pictureView(media: StoredMedia, words: PageWords): PictureView {
  const sizes = media.sizes.flatMap(({ filename, width, height }) =>
    filename === null || width === null || height === null ? [] : [{ src: `/media/${filename}`, width, height }],
  )
  return { alt: words.required(media.words, 'alt', media.truth), sizes: sizes.filter(isFirstOfItsWidth) }
}

/** A small picture has no smaller one, and Payload says so with a second of the same width. */
function isFirstOfItsWidth({ width }: { width: number }, index: number, all: readonly { width: number }[]): boolean {
  return all.findIndex((size) => size.width === width) === index
}

function fileView(media: StoredMedia, words: PageWords) {
  const name = media.sizes.at(-1)?.filename ?? ''
  return {
    about: words.required(media.words, 'alt', media.truth),
    href: `/media/${name}`,
    bytes: media.bytes,
  }
}
