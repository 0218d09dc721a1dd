import { feedAnswer } from '@/app/[locale]/feed'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/[municipality]/loften.atom'>) {
  return feedAnswer({ ...(await params), area: null })
}
