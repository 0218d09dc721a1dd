'use client'

import { SelectInput, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'
import { z } from 'zod/mini'

const promiseSchema = z.object({
  commitments: z.optional(z.array(z.object({ id: z.string(), text: z.nullish(z.string()) }))),
})

interface Choice {
  readonly value: string
  readonly label: string
}

/** Lets staff choose a commitment by its words; what is stored is the commitment's row id. */
export const CommitmentSelect: TextFieldClientComponent = ({ path, field }) => {
  const { value, setValue } = useField<string>({ path })
  const promise = useFormFields(([fields]) => fields.promise?.value)
  const [choices, setChoices] = useState<Choice[]>([])

  useEffect(() => {
    if (typeof promise !== 'string') return
    const stop = new AbortController()
    loadChoices(promise, stop.signal).then(setChoices, () => setChoices([]))
    return () => stop.abort()
  }, [promise])

  return (
    <SelectInput
      path={path}
      name={path}
      label={field.label ?? 'Åtagande'}
      required
      options={choices}
      value={value}
      description={choices.length === 0 ? 'Välj löftet först.' : ''}
      onChange={(chosen) => setValue(Array.isArray(chosen) ? undefined : chosen?.value)}
    />
  )
}

async function loadChoices(promise: string, signal: AbortSignal): Promise<Choice[]> {
  const answer = await fetch(`/cms-api/promises/${promise}?depth=0&locale=sv&draft=true`, {
    credentials: 'same-origin',
    signal,
  })
  const parsed = promiseSchema.safeParse(await answer.json())
  return (parsed.data?.commitments ?? []).map(({ id, text }) => ({ value: id, label: text ?? id }))
}
