import { sitemapIndexXml, sitemapParts, sitemapXml } from '@/domain/sitemap/sitemap-xml'
import { keptForSeconds } from '@/server/platform/cached'
import { publicReads } from '@/server/platform/database'
import { readEnv } from '@/server/platform/env'
import { getSitemap } from '@/server/sitemap/get-sitemap'

export const dynamic = 'force-dynamic'

const headers = { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' }

/** A large country is much to write: many who ask at once get the same. */
const kept = keptForSeconds((siteUrl) => getSitemap(publicReads(), siteUrl))

/** Every public page in every language. Too many for one file: a list of parts, each at `?del=` and its number. */
export async function GET(request: Request): Promise<Response> {
  const { siteUrl } = readEnv()
  const parts = sitemapParts(await kept(siteUrl))
  const asked = new URL(request.url).searchParams.get('del')
  if (asked === null && parts.length > 1) {
    const urls = parts.map((_, place) => `${siteUrl}/sitemap.xml?del=${place + 1}`)
    return new Response(sitemapIndexXml(urls), { headers })
  }
  const part = /^\d{1,4}$/.test(asked ?? '1') ? parts[Number(asked ?? '1') - 1] : undefined
  return part === undefined ? new Response(null, { status: 404 }) : new Response(sitemapXml(part), { headers })
}
