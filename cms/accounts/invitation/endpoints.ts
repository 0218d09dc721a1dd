import { randomBytes } from 'node:crypto'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { accountEndpoint, refusal } from '@/cms/accounts/endpoint'
import { invite } from '@/cms/accounts/invitation/invite'
import { reachableAccount } from '@/cms/accounts/reachable-account'
import { may } from '@/domain/access/actions'
import { roleSchema } from '@/domain/access/capabilities'
import { localeKeySchema } from '@/domain/locales/locales'

const newAccount = z.object({
  email: z.email('Skriv en e-postadress, till exempel namn@example.se.'),
  functionTitle: z.string().trim().min(1, 'Skriv kontots uppgift.').max(200, 'Skriv uppgiften kortare.'),
  roles: z.array(roleSchema).min(1, 'Välj minst en roll.'),
  languages: z.array(localeKeySchema).default([]),
  /** Chosen by an operator; an administrator's own. */
  organisation: z.uuid('Välj en organisation.').optional(),
})

/** Accounts are made without a password: their owner chooses it by a letter. */
export const invitationEndpoints: Endpoint[] = [
  accountEndpoint('/invite', newAccount, async ({ req, person, body }) => {
    if (!may(person.roles, 'accounts.invite')) throw refusal(403, 'Det får du inte göra.')
    const organisation = body.organisation ?? person.organisation
    // Nobody knows it, the administrator neither; it lasts until the letter is answered.
    const password = randomBytes(32).toString('base64url')
    const account = await req.payload.create({
      collection: 'users',
      data: { ...body, organisation, password },
      depth: 0,
      overrideAccess: false,
      req,
    })
    await invite(req, account)
    return { message: `En inbjudan är på väg till ${account.email}.` }
  }),

  accountEndpoint('/:id/invite', z.object({}), async ({ req, person }) => {
    const account = await reachableAccount(req, person, 'accounts.invite')
    if (account.id === person.id) throw refusal(400, 'Du är redan inloggad.')
    await invite(req, account)
    return { message: `En ny inbjudan är på väg till ${account.email}. Den förra länken fungerar inte längre.` }
  }),
]
