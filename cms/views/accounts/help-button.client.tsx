'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { readStaffAnswer } from '@/domain/access/staff-answer'

interface Props {
  readonly action: string
  readonly button: string
  readonly hint?: string
  readonly failed: string
}

/** One step of help. Within Payload's form there can be no form of ours, so it is a button. */
export function HelpButton({ action, button, hint, failed }: Props) {
  const [isAsking, setIsAsking] = useState(false)
  const [said, setSaid] = useState<{ readonly ok: boolean; readonly message: string } | null>(null)

  async function ask() {
    setIsAsking(true)
    setSaid(null)
    const answer = await fetch(action, { method: 'POST' }).catch(() => null)
    const { message } = readStaffAnswer(await answer?.json().catch(() => null))
    setSaid({ ok: answer?.ok ?? false, message: message ?? failed })
    setIsAsking(false)
  }

  return (
    <div className="accounts__help">
      <Button buttonStyle="secondary" disabled={isAsking} onClick={() => void ask()} margin={false}>
        {button}
      </Button>
      {hint !== undefined && <p>{hint}</p>}
      <p
        role={said?.ok === false ? 'alert' : 'status'}
        className={said?.ok === false ? 'accounts__refused' : 'accounts__done'}
      >
        {said?.message}
      </p>
    </div>
  )
}
