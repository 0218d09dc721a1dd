import type { Payload, TypedUser } from 'payload'
import type { CitizenPromise } from '@/cms/generated/payload-types'
import type { LocaleKey } from '@/domain/locales/locales'
import { actAs, actAsNobody } from '@/tests/integration/support/acting'

type WithSlug = 'municipalities' | 'organisations' | 'areas' | 'promises'

/** An account of the demo, as somebody who has signed in with it. */
export async function accountOf(payload: Payload, name: string): Promise<TypedUser> {
  const acting = await actAsNobody(payload)
  const where = { email: { equals: `${name}@demo.invalid` } }
  const { docs } = await payload.find({ ...acting, collection: 'users', where })
  const [account] = docs
  if (account === undefined) throw new Error(`The demo has no account ${name}`)
  return { ...account, collection: 'users' }
}

/** The id of what the demo calls by this slug. */
export async function idOfSlug(payload: Payload, collection: WithSlug, slug: string): Promise<string> {
  const acting = await actAsNobody(payload)
  const { docs } = await payload.find({ ...acting, collection, where: { slug: { equals: slug } } })
  const [found] = docs
  if (found === undefined) throw new Error(`The demo has no ${slug} among ${collection}`)
  return found.id
}

/** Somebody at a promise's form, with the buttons it has. */
export interface Desk {
  readonly saveDraft: (id: string, data: Partial<CitizenPromise>) => Promise<CitizenPromise>
  /** The button that says "Publicera": what is saved is what residents read. */
  readonly save: (id: string, data: Partial<CitizenPromise>) => Promise<CitizenPromise>
}

export function deskOf(payload: Payload, user: TypedUser, locale: LocaleKey = 'sv'): Desk {
  return {
    async saveDraft(id, data) {
      const acting = await actAs(payload, { user, locale, query: { draft: 'true' } })
      return payload.update({ ...acting, collection: 'promises', id, draft: true, data })
    },
    async save(id, data) {
      const acting = await actAs(payload, { user, locale })
      return payload.update({ ...acting, collection: 'promises', id, data: { ...data, _status: 'published' } })
    },
  }
}
