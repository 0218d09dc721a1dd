import { feedAnswer } from '@/app/[locale]/feed'

export const dynamic = 'force-dynamic'

/** Reached as `omraden/SLUG.atom`: a folder cannot be named after half a segment, so the proxy leads here. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/[municipality]/omraden/[area]/atom'>) {
  return feedAnswer(await params)
}
