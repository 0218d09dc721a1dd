import 'server-only'
import type { Reading } from '@/cms/queries/reading'
import { loadWaiting } from '@/cms/queries/waiting/load-waiting'

/** What waits for somebody who has signed in. The staff side reads with its own connections, not the residents'. */
export function getWaiting(db: Reading, staff: Parameters<typeof loadWaiting>[1]) {
  return loadWaiting(db, staff)
}
