'use client'

import { Button, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod/mini'

const lifeSchema = z.object({
  seen: z.string(),
  savedAt: z.string(),
  stages: z.array(z.object({ label: z.string(), at: z.enum(['behind', 'here', 'ahead']) })),
  parties: z.array(z.object({ name: z.string(), hasApproved: z.boolean() })),
  sentences: z.array(z.string()),
  steps: z.array(z.object({ step: z.string(), label: z.string(), reason: z.nullable(z.string()) })),
})
/** A `LifeView`, except that a step is whatever the server calls it. */
type Life = z.output<typeof lifeSchema>

const answerSchema = z.object({
  id: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ message: z.string() }))),
})

/** Shows the saved promise, not the form: a step is taken with the text that is saved. */
export function LifePanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const savedAt = useFormFields(([fields]) => fields.updatedAt?.value)
  const isModified = useFormModified()
  const [life, setLife] = useState<Life | null>(null)

  // Every save of the form moves `lastUpdateTime` on, and what may be done next with it.
  useEffect(() => {
    if (id === undefined || lastUpdateTime < 0) return
    const stop = new AbortController()
    loadLife(String(id), stop.signal).then(setLife, () => setLife(null))
    return () => stop.abort()
  }, [id, lastUpdateTime])

  return (
    <section className="promise-life field-type" aria-labelledby="promise-life">
      <h2 id="promise-life">Löftets väg</h2>
      {id === undefined && <p>Spara först ett utkast. Sedan kan löftet lämnas för godkännande.</p>}
      {id !== undefined && life !== null && (
        <>
          <ol className="promise-life__stages">
            {life.stages.map(({ label, at }) => (
              <li key={label} data-at={at} {...(at === 'here' ? { 'aria-current': 'step' } : {})}>
                {label}
              </li>
            ))}
          </ol>
          {life.parties.length > 0 && <h3>Godkännanden av den här texten</h3>}
          <ul className="promise-life__parties">
            {life.parties.map(({ name, hasApproved }) => (
              <li key={name} data-approved={hasApproved}>
                {name}: {hasApproved ? 'godkänt' : 'väntar'}
              </li>
            ))}
          </ul>
          {life.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <LifeSteps promise={String(id)} life={life} obstacle={obstacleOf(life, savedAt, isModified)} />
        </>
      )}
    </section>
  )
}

/** Why no step can be taken now, in words; null when nothing stands in the way. */
function obstacleOf({ savedAt, steps }: Life, shown: unknown, isModified: boolean): string | null {
  if (steps.length === 0) return null
  const isOther = typeof shown === 'string' && new Date(shown).getTime() !== new Date(savedAt).getTime()
  if (isModified) return 'Spara utkastet först. Knapparna gäller den text som är sparad.'
  return isOther ? 'Någon annan har sparat löftet. Ladda om sidan och läs den nya texten först.' : null
}

type Step = Life['steps'][number]

interface Props {
  readonly promise: string
  readonly life: Life
  /** Why no button works now; null when they do. */
  readonly obstacle: string | null
}

/** The buttons. A refused step says why beside its button; a step that is taken opens the page anew. */
function LifeSteps({ promise, life: { seen, steps }, obstacle }: Props) {
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState<Step | null>(null)
  const [refused, setRefused] = useState<{ readonly step: string; readonly words: string } | null>(null)
  const note = useId()

  const take = async ({ step }: Step, reason: string) => {
    setBusy(true)
    setRefused(null)
    const answer = await takeStep(promise, { step, seen, reason })
    if (answer.words === null) window.location.assign(`/admin/collections/promises/${answer.id}`)
    else {
      setRefused({ step, words: answer.words })
      setBusy(false)
    }
  }

  return (
    <div className="promise-life__steps">
      {obstacle !== null && <p id={note}>{obstacle}</p>}
      {steps.map((step, index) => (
        <div key={step.step}>
          <Button
            type="button"
            size="medium"
            margin={false}
            buttonStyle={index === 0 && step.reason === null ? 'primary' : 'secondary'}
            disabled={busy || obstacle !== null}
            onClick={() => (step.reason === null ? void take(step, '') : setAsking(step))}
            extraButtonProps={{ 'aria-describedby': obstacle === null ? undefined : note }}
          >
            {step.label}
          </Button>
          {asking?.step === step.step && (
            <Reason
              step={step}
              isDisabled={busy || obstacle !== null}
              onTake={(reason) => void take(step, reason)}
              onLeave={() => setAsking(null)}
            />
          )}
          {refused?.step === step.step && (
            <p role="alert" className="promise-life__refused">
              {refused.words}
            </p>
          )}
        </div>
      ))}
    </div>
  )
}

interface ReasonProps {
  readonly step: Step
  readonly isDisabled: boolean
  readonly onTake: (reason: string) => void
  readonly onLeave: () => void
}

/** Asks what residents are to be told. It is no part of the form around it. */
function Reason({ step, isDisabled, onTake, onLeave }: ReasonProps) {
  const [reason, setReason] = useState('')
  const field = useId()
  return (
    <div className="promise-life__reason">
      <label htmlFor={field}>Varför? Invånarna läser det här.</label>
      <p id={`${field}-help`}>{step.reason}</p>
      <textarea
        id={field}
        rows={4}
        maxLength={2000}
        value={reason}
        aria-describedby={`${field}-help`}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="promise-life__choice">
        <Button type="button" size="medium" margin={false} disabled={isDisabled} onClick={() => onTake(reason)}>
          Ja, {step.label.toLowerCase()}
        </Button>
        <Button type="button" size="medium" margin={false} buttonStyle="secondary" onClick={onLeave}>
          Avbryt
        </Button>
      </div>
    </div>
  )
}

/** Where the promise is and what the person may do. */
async function loadLife(promise: string, signal: AbortSignal): Promise<Life> {
  const answer = await fetch(`/cms-api/promises/${promise}/life`, { credentials: 'same-origin', signal })
  return lifeSchema.parse(await answer.json())
}

interface Asked {
  readonly seen: string
  readonly step: string
  readonly reason: string
}

type Taken = { readonly words: null; readonly id: string } | { readonly words: string }

/** Asks for a step. Words say why it was refused; without them it is taken, and `id` is the promise to go on with. */
async function takeStep(promise: string, asked: Asked): Promise<Taken> {
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
