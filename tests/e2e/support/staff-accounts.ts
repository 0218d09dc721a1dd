import { type APIRequestContext, expect, request } from '@playwright/test'
import { z } from 'zod'
import { demoPassword } from '@/tests/support/demo-password'

const found = z.object({
  docs: z
    .array(
      z.object({
        functionTitle: z.string(),
        organisation: z.string().nullish(),
        roles: z.array(z.string()),
        languages: z.array(z.string()).nullish(),
      }),
    )
    .length(1),
})

/**
 * Makes an account that only this test uses, in everything like one of the demo's: `kommunikator.polis`. Tests run side
 * by side, and of two that sign in to one account in the same moment one may lose its session. Gives its name, as
 * `signIn` takes it.
 */
export async function twinOf(account: string, changes: { readonly functionTitle?: string } = {}): Promise<string> {
  const twin = newName(account)
  await asOperator(async (operator) => {
    const where = `where[email][equals]=${account}@demo.invalid&depth=0`
    const [whole] = found.parse(await (await operator.get(`/cms-api/users?${where}`)).json()).docs
    const data = { ...whole, ...changes, email: `${twin}@demo.invalid`, password: demoPassword }
    const made = await operator.post('/cms-api/users', { data })
    expect(made.status(), await made.text()).toBe(201)
  })
  return twin
}

/** With the one session that the demo's operator has during the run (tests/support/site/global-setup.ts). */
async function asOperator(work: (operator: APIRequestContext) => Promise<void>): Promise<void> {
  const [baseURL = '', token = ''] = [process.env.E2E_SITE, process.env.E2E_OPERATOR]
  const operator = await request.newContext({ baseURL, extraHTTPHeaders: { Authorization: `JWT ${token}` } })
  await work(operator).finally(() => operator.dispose())
}

/** A name that no other test and no earlier run has used. */
export function newName(stem: string): string {
  return `${stem}-${Math.random().toString(36).slice(2, 10)}`
}
