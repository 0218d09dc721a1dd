import type { Endpoint } from 'payload'
import { z } from 'zod'
import { accountEndpoint, refusal } from '@/cms/accounts/endpoint'
import { reachableAccount } from '@/cms/accounts/reachable-account'
import { recordAudit } from '@/cms/audit/record-audit'
import { endSessions } from '@/cms/queries/sessions'

/** Ending sessions: one of one's own, all of one's own, all of somebody one looks after. */
export const sessionEndpoints: Endpoint[] = [
  accountEndpoint('/sessions/end', z.object({ session: z.string().min(1).max(80) }), async ({ person, db, body }) => {
    if ((await endSessions(db, person.id, { only: body.session })) === 0)
      throw refusal(404, 'Den inloggningen finns inte längre.')
    return { message: 'Inloggningen är avslutad.' }
  }),

  accountEndpoint('/sessions/end-all', z.object({}), async ({ req, person, db }) => {
    const count = await endSessions(db, person.id, 'all')
    const own = { collection: 'users', document: person.id, details: { count } }
    await recordAudit(req, { action: 'accounts.signOutEverywhere', ...own })
    return { message: 'Du är utloggad överallt.' }
  }),

  accountEndpoint('/:id/sessions/end-all', z.object({}), async ({ req, person, db }) => {
    const account = await reachableAccount(req, person, 'accounts.help')
    const count = await endSessions(db, account.id, 'all')
    const theirs = { collection: 'users', document: account.id, details: { count } }
    await recordAudit(req, { action: 'accounts.signOutEverywhere', ...theirs })
    return { message: 'Kontot är utloggat överallt.' }
  }),
]
