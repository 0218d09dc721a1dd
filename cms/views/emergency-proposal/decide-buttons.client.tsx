'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { array, object, safeParse, string } from 'zod/mini'

interface Props {
  readonly line: string
  readonly version: string
  readonly mayConfirm: boolean
  readonly discardLabel: string | null
}

const refusalSchema = object({ errors: array(object({ message: string() })) })

/** The answers to a proposal. What the server says no to is said here; else the page is read anew. */
export function DecideButtons({ line, version, mayConfirm, discardLabel }: Props) {
  const [isAsking, setIsAsking] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  async function decide(step: 'confirm' | 'discard') {
    setIsAsking(true)
    setRefused(null)
    const answer = await fetch(`/cms-api/emergency-information/${line}/${step}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ version }),
    }).catch(() => null)
    if (answer?.ok) return leave(step)
    setRefused(await wordsOf(answer))
    setIsAsking(false)
  }

  return (
    <>
      <div className="proposal__buttons">
        {mayConfirm && (
          <Button disabled={isAsking} onClick={() => void decide('confirm')}>
            Bekräfta och visa
          </Button>
        )}
        {discardLabel !== null && (
          <Button buttonStyle="secondary" disabled={isAsking} onClick={() => void decide('discard')}>
            {discardLabel}
          </Button>
        )}
      </div>
      <p role="alert" className="proposal__refused">
        {refused}
      </p>
    </>
  )
}

/** A line that was never shown is gone when its proposal is. */
function leave(step: 'confirm' | 'discard'): void {
  if (step === 'confirm') window.location.reload()
  else window.location.assign('/admin/collections/emergency-information')
}

async function wordsOf(answer: Response | null): Promise<string> {
  const body: unknown = await answer?.json().catch(() => null)
  const said = safeParse(refusalSchema, body)
  const message = said.success ? said.data.errors[0]?.message : undefined
  return message ?? 'Det gick inte. Försök igen om en stund.'
}
