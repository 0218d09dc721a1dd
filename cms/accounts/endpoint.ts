import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { type Person, personOf } from '@/cms/access/person'
import type { Database } from '@/cms/accounts/database'
import { inOneTransaction } from '@/cms/files/in-one-transaction'
import { sessionOf } from '@/cms/hooks/session'

interface Asked<Body> {
  readonly req: PayloadRequest
  readonly person: Person
  /** The connection of the transaction that all of it is done in. */
  readonly db: Database
  readonly body: Body
}

/** What a form of ours gets back: words, and what is to be shown beside them. */
type Answer = Readonly<Record<string, unknown>> & { readonly message: string }

/** A POST for whoever is signed in, done whole or not at all. Who may do it beyond that, the work itself asks. */
export function accountEndpoint<Schema extends z.ZodType>(
  path: `/${string}`,
  schema: Schema,
  work: (asked: Asked<z.output<Schema>>) => Promise<Answer>,
): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      const person = personOf(req.user)
      if (person === null) throw refusal(401, 'Logga in först.')
      const body = schema.safeParse((await req.json?.().catch(() => null)) ?? {})
      if (!body.success) throw refusal(400, body.error.issues[0]?.message ?? 'Något saknas i formuläret.')
      const answer = await inOneTransaction(req, async () =>
        work({ req, person, db: await sessionOf(req), body: body.data }),
      )
      return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
    },
  }
}

/** Words that the form shows. */
export function refusal(status: number, message: string): Error {
  return new APIError(message, status, undefined, true)
}
