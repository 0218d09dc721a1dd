import { setTimeout as sleep } from 'node:timers/promises'
import { Secret, TOTP } from 'otpauth'
import { z } from 'zod'
import { callCmsApi, type Method } from '@/tests/integration/support/cms-api'

const password = 'kastanj-brygga-vante-47'

const answerSchema = z.looseObject({
  token: z.string().optional(),
  message: z.string().optional(),
  secret: z.string().optional(),
  codes: z.array(z.string()).optional(),
  errors: z
    .array(z.looseObject({ message: z.string(), data: z.looseObject({ needsCode: z.boolean().optional() }).nullish() }))
    .optional(),
})

/** What the door of the staff side said. */
export type Said = z.output<typeof answerSchema> & { readonly status: number }

/** Calls the staff side's interface with a token, as a browser of one's own would. */
export async function call(method: Method, path: string, token: string, body?: unknown): Promise<Said> {
  const headers = { Cookie: `loftet-token=${token}`, Origin: 'http://localhost:3000' }
  const answer = await callCmsApi(method, path, { headers, ...(body === undefined ? {} : { body }) })
  return { ...answerSchema.parse(await answer.json()), status: answer.status }
}

export async function tryToSignIn(email: string, extra: Readonly<Record<string, string>> = {}): Promise<Said> {
  return call('POST', 'users/login', '', { email, password, ...extra })
}

/** A session's token. */
export async function signIn(email: string, extra: Readonly<Record<string, string>> = {}): Promise<string> {
  const { token, status, errors } = await tryToSignIn(email, extra)
  if (token === undefined) throw new Error(`Not signed in: ${status} ${JSON.stringify(errors)}`)
  return token
}

/** What an app on a phone would show so many seconds from now. */
export function codeOf(secret: string, seconds = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + seconds * 1000 })
}

/** Switches the second factor on, as its owner does. */
export async function switchOn(token: string): Promise<{ secret: string; codes: readonly string[] }> {
  await untilWellInsideStep()
  const { secret = '' } = await call('POST', 'users/second-factor/begin', token, {})
  // The code of the step before, so that the one of now is still to be used.
  const { codes, errors } = await call('POST', 'users/second-factor/confirm', token, { code: codeOf(secret, -30) })
  if (codes === undefined) throw new Error(`Not switched on: ${JSON.stringify(errors)}`)
  return { secret, codes }
}

/** A code of the step before must still be one when it arrives. */
async function untilWellInsideStep(): Promise<void> {
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 4000) await sleep(left)
}
