import type { PayloadRequest } from 'payload'
import type { Person } from '@/cms/access/person'
import { refusal } from '@/cms/accounts/endpoint'
import type { User } from '@/cms/generated/payload-types'
import { type Action, may } from '@/domain/access/actions'

/** The account of an address, when this person may do this with it; else a refusal that tells nothing about it. */
export async function reachableAccount(req: PayloadRequest, person: Person, action: Action): Promise<User> {
  const id = req.routeParams?.id
  if (typeof id !== 'string' || !may(person.roles, action)) throw refusal(403, 'Det får du inte göra.')
  const account = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (account === null) throw refusal(404, 'Kontot finns inte.')
  return account
}
