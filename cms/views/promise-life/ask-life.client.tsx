import { z } from 'zod/mini'
import type { LifeView } from '@/domain/promises/life-view'

const lifeSchema = z.object({
  seen: z.string(),
  savedAt: z.string(),
  stages: z.array(z.object({ label: z.string(), at: z.enum(['behind', 'here', 'ahead']) })),
  parties: z.array(z.object({ name: z.string(), hasApproved: z.boolean() })),
  sentences: z.array(z.string()),
  steps: z.array(z.object({ step: z.string(), label: z.string(), reason: z.nullable(z.string()) })),
})
/** As `LifeView`, but that a step is what the server calls it. */
export type Life = z.output<typeof lifeSchema>

const answerSchema = z.object({
  id: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ message: z.string() }))),
})

/** Where the promise is and what the person may do. */
export async function loadLife(promise: string, signal: AbortSignal): Promise<Life> {
  const answer = await fetch(`/cms-api/promises/${promise}/life`, { credentials: 'same-origin', signal })
  return lifeSchema.parse(await answer.json())
}

interface Asked extends Pick<LifeView, 'seen'> {
  readonly step: string
  readonly reason: string
}

type Taken = { readonly words: null; readonly id: string } | { readonly words: string }

/** Asks for a step. Words say why it was refused; without them it is taken, and `id` is the promise to go on with. */
export async function takeStep(promise: string, asked: Asked): Promise<Taken> {
  const lost = { words: 'Servern svarar inte. Försök igen om en stund.' }
  try {
    const answer = await fetch(`/cms-api/promises/${promise}/steps`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    })
    const { id, errors = [] } = answerSchema.parse(await answer.json())
    if (answer.ok && id !== undefined) return { words: null, id }
    return errors.length === 0 ? lost : { words: errors.map(({ message }) => message).join(' ') }
  } catch {
    return lost
  }
}
