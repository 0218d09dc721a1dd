import { describe, expect, test } from 'vitest'
import { sitemapIndexXml, sitemapParts, sitemapXml } from './sitemap-xml'

describe('the sitemap', () => {
  test('has every address with its day and its languages', () => {
    const xml = sitemapXml([
      {
        url: 'https://loften.example.se/sv/malaras',
        changed: '2026-11-25',
        alternates: [['ar', 'https://loften.example.se/ar/malaras']],
      },
    ])
    expect(xml).toContain(
      '<url><loc>https://loften.example.se/sv/malaras</loc><lastmod>2026-11-25</lastmod>' +
        '<xhtml:link rel="alternate" hreflang="ar" href="https://loften.example.se/ar/malaras"/></url>',
    )
  })

  test('leaves out the day that nobody knows', () => {
    expect(sitemapXml([{ url: 'https://x.example', changed: null, alternates: [] }])).not.toContain('lastmod')
  })

  test('writes signs that mean something to XML so that they mean themselves', () => {
    expect(sitemapXml([{ url: 'https://x.example/?a=1&b="<2>"', changed: null, alternates: [] }])).toContain(
      '<loc>https://x.example/?a=1&amp;b=&quot;&lt;2&gt;&quot;</loc>',
    )
    expect(sitemapIndexXml(['https://x.example/?a=1&b=2'])).toContain('<loc>https://x.example/?a=1&amp;b=2</loc>')
  })
})

describe('the parts of a sitemap', () => {
  const entries = Array.from({ length: 50_001 }, (_, place) => place)

  test('hold fewer addresses each than search engines allow, and all of them together', () => {
    const parts = sitemapParts(entries)
    expect(parts.length).toBeGreaterThan(1)
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(50_000)
    expect(parts.flat()).toEqual(entries)
  })

  test('are one when all fits, and one when there is nothing', () => {
    expect(sitemapParts([1, 2, 3], 3)).toEqual([[1, 2, 3]])
    expect(sitemapParts([])).toEqual([[]])
  })
})
