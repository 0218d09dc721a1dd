import { type APIRequest, expect } from '@playwright/test'
import { z } from 'zod'
import { demoPassword } from '@/tests/support/demo-password'

const signedIn = z.object({ token: z.string() })
const found = z.object({ docs: z.array(z.object({ id: z.string() })).length(1) })

/**
 * Makes a communicator's account that only this test uses; gives its function, as `signIn` takes it. Asked for by the
 * operator, in a context of its own: a session that came as a cookie would sign the test's page in.
 */
export async function makeAccount(api: APIRequest, baseURL: string): Promise<string> {
  const account = newName('eget-konto')
  const request = await api.newContext({ baseURL })
  const by = { email: 'operator@demo.invalid', password: demoPassword }
  const { token } = signedIn.parse(await (await request.post('/cms-api/users/login', { data: by })).json())
  const headers = { Authorization: `JWT ${token}` }
  const where = '/cms-api/organisations?where[slug][equals]=malaras-kommun'
  const { docs } = found.parse(await (await request.get(where, { headers })).json())
  const data = {
    email: `${account}@demo.invalid`,
    password: demoPassword,
    functionTitle: 'Kommunikatör, kommunen',
    roles: ['communicator'],
    organisation: docs[0]?.id,
  }
  expect((await request.post('/cms-api/users', { headers, data })).status()).toBe(201)
  await request.dispose()
  return account
}

/** A name that no other test and no earlier run has used. */
export function newName(stem: string): string {
  return `${stem}-${Math.random().toString(36).slice(2, 10)}`
}
