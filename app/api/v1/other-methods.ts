import { problemResponse } from '@/server/open-data/answers'

const allowed = 'GET, HEAD, OPTIONS'

/** The data can be read, not written. */
function refused(): Response {
  return problemResponse(405, 'Only GET: the data can be read, not written.', { Allow: allowed })
}

/** A browser asks before it sends If-None-Match from another site. */
export function OPTIONS(): Response {
  const headers = {
    Allow: allowed,
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': 'If-None-Match',
    'Access-Control-Max-Age': '86400',
  }
  return new Response(null, { status: 204, headers })
}

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT }
