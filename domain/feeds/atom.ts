import type { LocalText } from '@/domain/translations/local-text'

export interface AtomEntry {
  /** Permanent and unique; never changes though the address may. */
  readonly id: string
  readonly title: string
  readonly text: LocalText
  readonly url: string
  readonly updated: Date
}

export interface AtomFeed {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly author: string
  /** Address of the feed itself, and of the page it follows. */
  readonly self: string
  readonly page: string
  /** Newest first. */
  readonly entries: readonly AtomEntry[]
}

/** An Atom feed as XML (RFC 4287). A feed without entries is dated at the beginning of time, which validators accept. */
export function atomXml(feed: AtomFeed): string {
  const updated = feed.entries[0]?.updated ?? new Date(0)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
    `<id>${escaped(feed.id)}</id>`,
    `<title>${escaped(feed.title)}</title>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<author><name>${escaped(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>`,
    ...feed.entries.map(entryXml),
    '</feed>',
  ].join('\n')
}

function entryXml(entry: AtomEntry): string {
  return [
    '<entry>',
    `<id>${escaped(entry.id)}</id>`,
    `<title>${escaped(entry.title)}</title>`,
    `<updated>${entry.updated.toISOString()}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(entry.url)}"/>`,
    `<content type="text" xml:lang="${escaped(entry.text.locale)}">${escaped(entry.text.text)}</content>`,
    '</entry>',
  ].join('\n')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Characters that XML 1.0 cannot carry at all, even escaped. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

function escaped(text: string): string {
  return text.replace(impossible, '').replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
