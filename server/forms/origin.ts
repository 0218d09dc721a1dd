import 'server-only'
import { readEnv } from '@/server/platform/env'

/**
 * Whether a form was posted from somewhere else than a page of ours. Browsers say `Sec-Fetch-Site` on https and on this
 * machine; where they do not, `Origin` must be ours. A demonstration may be reached by another name than `SITE_URL`.
 */
export function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin'
  const origin = request.headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return true
  const { siteUrl, demo } = readEnv()
  if (origin === siteUrl) return false
  return !(demo && new URL(origin).host === request.headers.get('host'))
}
