import { localeFrom } from '@/app/[locale]/locale-from'
import { paths } from '@/i18n/paths'
import { getFrame } from '@/server/municipalities/get-frame'
import { publicReads } from '@/server/platform/database'
import { readEnv } from '@/server/platform/env'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { getSheetPdf, sheetVersion } from '@/server/sheets/get-sheet-pdf'

export const dynamic = 'force-dynamic'

const headers = { 'Content-Type': 'application/pdf', 'Cache-Control': 'public, max-age=300' }
const toldAs = { missing: 'saknas', busy: 'senare' } as const

/**
 * The sheet of a promise as a PDF. Who cannot be given one is led to the sheet itself, which says why and can be
 * printed: 303 means just that, "not here, but this describes it".
 */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/[municipality]/loften/[promise]/blad.pdf'>,
): Promise<Response> {
  const { locale: segment, municipality: slug, promise } = await params
  const locale = localeFrom(segment)
  const { frame } = await getFrame(locale, slug)
  const view = frame.municipality && (await getPromisePage(publicReads(), { municipality: slug, promise }, locale))
  if (frame.municipality === null || view === null) return new Response(null, { status: 404 })
  const path = paths.sheet(locale, slug, promise)
  const version = sheetVersion([frame.municipality, readEnv().siteUrl, view])
  const tag = `"${version}"`
  if (request.headers.get('if-none-match') === tag)
    return new Response(null, { status: 304, headers: { ...headers, ETag: tag } })
  const made = await getSheetPdf(path, version)
  if (!made.ok) {
    const to = `${path}?pdf=${toldAs[made.problem]}`
    return new Response(null, { status: 303, headers: { Location: to, 'Cache-Control': 'no-store' } })
  }
  return new Response(new Uint8Array(made.value), {
    headers: { ...headers, ETag: tag, 'Content-Disposition': `inline; filename="${promise}.pdf"` },
  })
}
