'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useState } from 'react'
import { readStaffAnswer, type StaffAnswer } from '@/domain/access/staff-answer'

interface Props {
  readonly words: {
    readonly begin: string
    readonly scan: string
    readonly picture: string
    readonly key: string
    readonly failed: string
  }
  /** The form that takes the first code. */
  readonly children: ReactNode
}

/** Fetches a new secret when asked to, and shows it to the app on the phone and to whoever types it. */
export function BeginFactor({ words, children }: Props) {
  const [isReady, setIsReady] = useState(false)
  const [given, setGiven] = useState<StaffAnswer | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  useEffect(() => setIsReady(true), [])

  async function begin() {
    setIsReady(false)
    const answer = await fetch('/cms-api/users/second-factor/begin', { method: 'POST' }).catch(() => null)
    const said = readStaffAnswer(await answer?.json().catch(() => null))
    if (answer?.ok) setGiven(said)
    else setRefused(said.message ?? words.failed)
    setIsReady(true)
  }

  if (given === null)
    return (
      <>
        <Button disabled={!isReady} onClick={() => void begin()} margin={false}>
          {words.begin}
        </Button>
        <p role="alert" className="accounts__refused">
          {refused}
        </p>
      </>
    )
  return (
    <div className="accounts__setup">
      <p role="status">{words.scan}</p>
      {/* biome-ignore lint/performance/noImgElement: a picture in the answer itself has nothing to optimise. */}
      <img src={given.picture ?? ''} alt={words.picture} width={220} height={220} />
      <p>
        {words.key} <code>{grouped(given.secret ?? '')}</code>
      </p>
      {children}
    </div>
  )
}

/** Groups of four are easier to type; apps leave the spaces out. */
function grouped(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}
