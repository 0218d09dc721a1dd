'use client'

import { Button } from '@payloadcms/ui'
import { type ComponentProps, type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { readStaffAnswer, type StaffAnswer } from '@/domain/access/staff-answer'

interface Props {
  readonly action: string
  readonly button: string
  readonly look?: ComponentProps<typeof Button>['buttonStyle']
  /** Where to go when it is done: an address, this page anew, or nowhere, with the words that came back. */
  readonly next: string
  readonly failed: string
  /** What the button below codes that are shown once says. */
  readonly saved?: string
  /** What sets this form apart for who hears it. */
  readonly label?: string
  readonly children?: ReactNode
}

/** A form that the staff side answers with words, and perhaps with codes that are shown this once. */
export function PostForm({ action, button, look = 'primary', next, failed, saved, label, children }: Props) {
  const [isReady, setIsReady] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [done, setDone] = useState<StaffAnswer | null>(null)
  useEffect(() => setIsReady(true), [])

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    setIsReady(false)
    setRefused(null)
    setDone(null)
    const answer = await fetch(action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(bodyOf(new FormData(form))),
    }).catch(() => null)
    const said = readStaffAnswer(await answer?.json().catch(() => null))
    if (!answer?.ok) setRefused(said.message ?? failed)
    else if (said.codes.length === 0 && next !== 'stay') return go(next)
    else {
      form.reset()
      setDone(said)
    }
    setIsReady(true)
  }

  if (done !== null && done.codes.length > 0) return <Codes answer={done} saved={saved ?? ''} />
  return (
    <form className="accounts__form" onSubmit={send} data-form-ready={isReady} aria-label={label}>
      {children}
      <p role="alert" className="accounts__refused">
        {refused}
      </p>
      <p role="status" className="accounts__done">
        {done?.message}
      </p>
      <Button type="submit" buttonStyle={look} disabled={!isReady} margin={false}>
        {button}
      </Button>
    </form>
  )
}

function Codes({ answer, saved }: { readonly answer: StaffAnswer; readonly saved: string }) {
  return (
    <div role="status">
      <p>
        <strong>{answer.message}</strong>
      </p>
      <ul className="accounts__codes">
        {answer.codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button onClick={() => go('reload')} margin={false}>
        {saved}
      </Button>
    </div>
  )
}

function go(next: string): void {
  if (next === 'reload') window.location.reload()
  else window.location.assign(next)
}

/** Fields whose name ends in [] are lists; a field left empty is not there. */
function bodyOf(data: FormData): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name).filter((value) => value !== '')
    if (name.endsWith('[]')) body[name.slice(0, -2)] = values
    else if (values.length > 0) body[name] = values[0]
  }
  return body
}
