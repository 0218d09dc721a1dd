import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { publicReads } from '@/server/platform/database'
import type { StaffDesk } from '@/tests/integration/support/staff-desk'

export const kommun = 'malaras'

/** Uploads a table and gives the run that it became. */
export async function upload(desk: StaffDesk, content: Buffer, name = 'aktiviteter.csv'): Promise<string> {
  const answer = await desk.send('activities/import', { kommun, fil: new File([new Uint8Array(content)], name) })
  expect(answer.status).toBe(303)
  return queryOf(answer).get('omgang') ?? ''
}

/** Presses one of the buttons of an uploaded table and gives the query of the page that answers. */
export async function take(
  desk: StaffDesk,
  run: string,
  steg: 'tolka' | 'spara' | 'slang' | 'angra',
  fields: Readonly<Record<string, string>> = {},
): Promise<URLSearchParams> {
  const answer = await desk.send(`activities/import/${run}`, { kommun, steg, ...fields })
  expect(answer.status).toBe(303)
  return queryOf(answer)
}

export async function rows(statement: ReturnType<typeof sql>): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await publicReads().execute(statement)).rows
}

/** The newest line of the audit log about activities, other than of a single document. */
export async function lastAudit() {
  const [found] = await rows(sql`
    select action, document, details::jsonb from audit_events where action like 'activities.%'
    order by number desc limit 1`)
  return found
}

function queryOf(answer: Response): URLSearchParams {
  return new URL(answer.headers.get('location') ?? '', 'http://localhost').searchParams
}
