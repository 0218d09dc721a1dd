'use client'

import {
  FormSubmit,
  PublishButton,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useOperation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { LocaleKey } from '@/domain/locales/locales'

/** Said here again: where it stands it comes with a library that no browser needs. */
const sourceLocale: LocaleKey = 'sv'

/** In Swedish everything that is saved is a proposal. */
export function ProposeButton() {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const { submit } = useForm()
  const isModified = useFormModified()
  const operation = useOperation()
  const [isProposed, setIsProposed] = useState(false)
  // What is proposed is shown beside what residents read, and that the server draws. A new line has a page of its own.
  useEffect(() => {
    if (isProposed && !isModified) window.location.reload()
  }, [isProposed, isModified])
  if (code !== sourceLocale) return null

  async function propose() {
    const path = `/cms-api/emergency-information${id === undefined ? '' : `/${id}`}`
    const method = id === undefined ? 'POST' : 'PATCH'
    const done = await submit({ action: `${path}?locale=${code}&depth=0&draft=true`, method })
    setIsProposed(id !== undefined && done?.res.ok === true)
  }

  return (
    <FormSubmit
      buttonId="action-propose"
      type="button"
      size="medium"
      disabled={operation === 'update' && !isModified}
      onClick={() => void propose()}
    >
      {operation === 'create' ? 'Föreslå raden' : 'Föreslå ändring'}
    </FormSubmit>
  )
}

/** Words in another language are read at once. */
export function ShowTranslationButton() {
  const { code } = useLocale()
  return code === sourceLocale ? null : <PublishButton label="Spara översättningen" />
}

/** Residents are never without a line because somebody pressed a button. */
export function NoButton() {
  return null
}
