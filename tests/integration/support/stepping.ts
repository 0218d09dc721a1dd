import { z } from 'zod'
import { lifeSteps } from '@/domain/promises/life-steps'
import { callCmsApi } from '@/tests/integration/support/cms-api'
import { demoPassword } from '@/tests/support/demo-password'

const lifeSchema = z.object({
  seen: z.string(),
  savedAt: z.string(),
  stages: z.array(z.object({ label: z.string(), at: z.string() })),
  parties: z.array(z.object({ name: z.string(), hasApproved: z.boolean() })),
  sentences: z.array(z.string()),
  steps: z.array(z.object({ step: z.enum(lifeSteps), label: z.string(), reason: z.string().nullable() })),
})
const answerSchema = z.object({
  id: z.string().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})
const sessionSchema = z.object({ token: z.string() })

export interface Answer {
  readonly status: number
  /** Of the promise to go on with, when the step was taken. */
  readonly id: string
  /** Why it was not, in words. */
  readonly words: string
}

/** Somebody who has signed in and presses buttons: what they see goes over the interface, as the panel sends it. */
export async function stepperOf(account: string) {
  const body = { email: `${account}@demo.invalid`, password: demoPassword }
  const { token } = sessionSchema.parse(await (await callCmsApi('POST', 'users/login', { body })).json())
  const headers = { Authorization: `JWT ${token}` }
  const look = async (id: string) =>
    lifeSchema.parse(await (await callCmsApi('GET', `promises/${id}/life`, { headers })).json())
  const take = (id: string, asked: unknown) =>
    answered(callCmsApi('POST', `promises/${id}/steps`, { headers, body: asked }))
  return {
    look,
    /** Takes a step with the text that stands now. */
    take: async (id: string, step: string, reason?: string) => take(id, { step, seen: (await look(id)).seen, reason }),
    /** Takes a step with a text that was seen before. */
    takeHaving: (id: string, step: string, seen: string) => take(id, { step, seen }),
    ask: take,
    saveDraft: (id: string, data: unknown) =>
      answered(callCmsApi('PATCH', `promises/${id}?draft=true&depth=0`, { headers, body: data })),
    canLook: async (id: string) => (await callCmsApi('GET', `promises/${id}/life`, { headers })).ok,
  }
}

export type Stepper = Awaited<ReturnType<typeof stepperOf>>

async function answered(asked: Promise<Response>): Promise<Answer> {
  const response = await asked
  const { id = '', errors = [] } = answerSchema.parse(await response.json())
  return { status: response.status, id, words: errors.map(({ message }) => message).join(' ') }
}
