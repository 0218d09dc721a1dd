'use client'

import { useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type Life, loadLife } from '@/cms/views/promise-life/ask-life.client'
import { LifeSteps } from '@/cms/views/promise-life/life-steps.client'

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
          <h3>Godkännanden av den här texten</h3>
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
