'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type Life, takeStep } from '@/cms/views/promise-life/ask-life.client'

type Step = Life['steps'][number]

interface Props {
  readonly promise: string
  readonly life: Life
  /** Why no button works now; null when they do. */
  readonly obstacle: string | null
}

/** The buttons. A refused step says why beside its button; a step that is taken opens the page anew. */
export function LifeSteps({ promise, life: { seen, steps }, obstacle }: Props) {
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
