'use client'

import { FormSubmit, useDocumentInfo, useForm, useFormFields, useFormModified, useLocale } from '@payloadcms/ui'

/**
 * Publishing is a step beside the form. What stays here is saving what needs no approval of what residents read already:
 * translations and notes of the staff side.
 */
export function SaveShown() {
  const { id } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  const state = useFormFields(([fields]) => fields.editorialState?.value)
  const { code } = useLocale()
  if (state !== 'published' && state !== 'withdrawn') return null
  const save = () =>
    submit({
      action: `/cms-api/promises/${id}?depth=0&fallback-locale=null&locale=${code}`,
      method: 'PATCH',
      overrides: { _status: 'published' },
    })
  return (
    <FormSubmit buttonId="action-save" type="button" size="medium" disabled={!isModified} onClick={() => void save()}>
      {code === 'sv' ? 'Spara det publicerade' : 'Spara översättningen'}
    </FormSubmit>
  )
}

/** A promise is not unpublished in silence: it is withdrawn, with a reason. */
export function NoUnpublishing() {
  return null
}
