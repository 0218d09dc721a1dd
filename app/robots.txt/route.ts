import { readEnv } from '@/server/platform/env'

export const dynamic = 'force-dynamic'

/**
 * What programs that gather pages may read. A demonstration lets them in too: each of its pages says `noindex`, and who
 * may not come in never reads that.
 */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /cms-api',
    'Disallow: /svc',
    '',
    `Sitemap: ${readEnv().siteUrl}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
