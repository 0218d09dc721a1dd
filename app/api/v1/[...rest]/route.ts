import { problemResponse } from '@/server/open-data/answers'

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/app/api/v1/other-methods'

export const dynamic = 'force-dynamic'

/** Programs that ask for what is not there get an answer that they can read. */
export function GET(): Response {
  return problemResponse(404, 'There is nothing at this address. /api/v1 lists what there is.')
}
