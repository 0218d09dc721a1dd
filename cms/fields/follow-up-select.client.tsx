'use client'

import { RelationshipField, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'
import { z } from 'zod/mini'

const foundSchema = z.object({ docs: z.array(z.object({ id: z.string(), outlook: z.nullish(z.string()) })) })

/**
 * The follow-up that an update answers. In a new update the earliest open one is chosen as soon as the promise is
 * (decisions.md 14); whoever writes may choose another, or none.
 */
export const FollowUpSelect: RelationshipFieldClientComponent = (props) => {
  const { setValue } = useField<string | null>({ path: props.path })
  const { id } = useDocumentInfo()
  const promise = useFormFields(([fields]) => fields.promise?.value)
  // A change anywhere in the form makes a new setter; only another promise may bring another proposal.
  const setter = useRef(setValue)
  useEffect(() => {
    setter.current = setValue
  }, [setValue])

  useEffect(() => {
    if (id !== undefined || typeof promise !== 'string') return
    const stop = new AbortController()
    loadEarliestOpen(promise, stop.signal).then(
      (earliest) => setter.current(earliest),
      () => undefined,
    )
    return () => stop.abort()
  }, [id, promise])

  return <RelationshipField {...props} />
}

/** Null when all are answered. */
async function loadEarliestOpen(promise: string, signal: AbortSignal): Promise<string | null> {
  const query = `where[promise][equals]=${promise}&sort=plannedFor&limit=200&depth=0&locale=sv`
  const answer = await fetch(`/cms-api/follow-ups?${query}`, { credentials: 'same-origin', signal })
  const found = foundSchema.safeParse(await answer.json())
  return (found.data?.docs ?? []).find(({ outlook }) => outlook !== 'done')?.id ?? null
}
