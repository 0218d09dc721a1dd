'use client'

import { PublishButton, useFormFields, useLocale } from '@payloadcms/ui'

/**
 * Publishing is a step beside the form. What stays here is saving what needs no approval of what residents read already:
 * translations and notes of the staff side.
 */
export function SaveShown() {
  const state = useFormFields(([fields]) => fields.editorialState?.value)
  const { code } = useLocale()
  if (state !== 'published' && state !== 'withdrawn') return null
  return <PublishButton label={code === 'sv' ? 'Spara det publicerade' : 'Spara översättningen'} />
}

/** A promise is not unpublished in silence: it is withdrawn, with a reason. */
export function NoUnpublishing() {
  return null
}
