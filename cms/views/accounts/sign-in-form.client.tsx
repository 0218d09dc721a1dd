'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { readStaffAnswer } from '@/domain/access/staff-answer'

interface Props {
  readonly action: '/cms-api/users/login' | '/cms-api/users/reset-password'
  /** Where to go with the session. */
  readonly next: string
  readonly button: string
  readonly words: { readonly code: string; readonly codeHint: string; readonly failed: string }
  /** Fields of the first step. They stay in the form, out of sight, while the code is asked for. */
  readonly children: ReactNode
}

/** First what one knows, then, where the account has a second factor, the code. Both are sent together. */
export function SignInForm({ action, next, button, words, children }: Props) {
  const [isReady, setIsReady] = useState(false)
  const [asksForCode, setAsksForCode] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const codeField = useRef<HTMLInputElement>(null)
  useEffect(() => setIsReady(true), [])
  useEffect(() => {
    if (asksForCode && isReady) codeField.current?.focus()
  }, [asksForCode, isReady])

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = Object.fromEntries(new FormData(event.currentTarget))
    // A key to a new password stands after # in the address, where no server sees it.
    const key = action === '/cms-api/users/login' ? {} : { token: window.location.hash.slice(1) }
    setIsReady(false)
    setRefused(null)
    const answer = await fetch(action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...typed, ...key }),
    }).catch(() => null)
    if (answer?.ok) return window.location.assign(next)
    const said = readStaffAnswer(await answer?.json().catch(() => null))
    if (said.needsCode) setAsksForCode(true)
    else setRefused(said.message ?? words.failed)
    if (codeField.current) codeField.current.value = ''
    setIsReady(true)
  }

  return (
    <form className="accounts__form" onSubmit={send} data-form-ready={isReady}>
      <div hidden={asksForCode} className="accounts__fields">
        {children}
      </div>
      {asksForCode && (
        <label className="accounts__field">
          <span>{words.code}</span>
          <input ref={codeField} name="code" required autoComplete="one-time-code" spellCheck={false} maxLength={40} />
          <small>{words.codeHint}</small>
        </label>
      )}
      <p role="alert" className="accounts__refused">
        {refused}
      </p>
      <Button type="submit" size="large" disabled={!isReady} margin={false}>
        {button}
      </Button>
    </form>
  )
}
