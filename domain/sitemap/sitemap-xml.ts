import type { Day } from '@/domain/shared/day'

export interface SitemapEntry {
  readonly url: string
  /** The day the page last changed, where that is known. */
  readonly changed: Day | null
  /** The same page in each language that search engines tell apart, as `[hreflang, url]`. */
  readonly alternates: readonly (readonly [string, string])[]
}

/** Fifty thousand addresses are allowed in one file, but with their languages so many would weigh more than is allowed. */
const mostInOnePart = 20_000

/** The addresses in parts that are small enough for one file each; one empty part when there are none. */
export function sitemapParts<Entry>(entries: readonly Entry[], most = mostInOnePart): readonly (readonly Entry[])[] {
  const count = Math.max(1, Math.ceil(entries.length / most))
  return Array.from({ length: count }, (_, part) => entries.slice(part * most, (part + 1) * most))
}

/** A part of the sitemap as XML (sitemaps.org 0.9), each address with its other languages. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.map(entryXml),
    '</urlset>',
  ].join('\n')
}

/** The list of the parts, where one file is not enough. */
export function sitemapIndexXml(urls: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls.map((url) => `<sitemap><loc>${escaped(url)}</loc></sitemap>`),
    '</sitemapindex>',
  ].join('\n')
}

function entryXml({ url, changed, alternates }: SitemapEntry): string {
  const languages = alternates.map(
    ([language, address]) => `<xhtml:link rel="alternate" hreflang="${escaped(language)}" href="${escaped(address)}"/>`,
  )
  const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`
  return `<url><loc>${escaped(url)}</loc>${day}${languages.join('')}</url>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
