import { getThemeStylesheet } from '@/server/municipalities/theme-stylesheet'

export const dynamic = 'force-dynamic'

const headers = { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=31536000, immutable' }

/** A municipality's own colours. The address holds a hash of them, so it may be kept for ever. */
export async function GET(_request: Request, { params }: RouteContext<'/theme/[file]'>): Promise<Response> {
  const css = await getThemeStylesheet((await params).file)
  if (css === null) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return new Response(css, { headers })
}
