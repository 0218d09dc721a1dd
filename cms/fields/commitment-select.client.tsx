'use client'

import { SelectInput, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'
import { z } from 'zod/mini'

const promiseSchema = z.object({
  commitments: z.optional(
    z.array(z.object({ id: z.string(), text: z.nullish(z.string()), owners: z.nullish(z.array(z.string())) })),
  ),
})

interface Choice {
  readonly value: string
  readonly label: string
}

/**
 * Lets staff choose a commitment by its words, and says which ones the organisation that speaks answers for (COM-05);
 * what is stored is the commitment's row id.
 */
export const CommitmentSelect: TextFieldClientComponent = ({ path, field }) => {
  const { value, setValue } = useField<string>({ path })
  const promise = useFormFields(([fields]) => fields.promise?.value)
  const organisation = useFormFields(([fields]) => fields.organisation?.value)
  const [choices, setChoices] = useState<Choice[]>([])

  useEffect(() => {
    if (typeof promise !== 'string') return
    const stop = new AbortController()
    loadChoices(promise, organisation, stop.signal).then(setChoices, () => setChoices([]))
    return () => stop.abort()
  }, [promise, organisation])

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

async function loadChoices(promise: string, organisation: unknown, signal: AbortSignal): Promise<Choice[]> {
  const answer = await fetch(`/cms-api/promises/${promise}?depth=0&locale=sv&draft=true`, {
    credentials: 'same-origin',
    signal,
  })
  const parsed = promiseSchema.safeParse(await answer.json())
  return (parsed.data?.commitments ?? []).map(({ id, text, owners }) => {
    const isOwn = (owners ?? []).some((owner) => owner === organisation)
    return { value: id, label: `${text ?? id} ${isOwn ? '(ni ansvarar)' : '(ni ansvarar inte)'}` }
  })
}
