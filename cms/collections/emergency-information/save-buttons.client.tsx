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
import { sourceLocale } from '@/domain/locales/locales'

/** In Swedish everything that is saved is a proposal. */
export function ProposeButton() {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const { submit } = useForm()
  const isModified = useFormModified()
  const operation = useOperation()
  if (code !== sourceLocale) return null
  const path = `/cms-api/emergency-information${id === undefined ? '' : `/${id}`}`
  const propose = () =>
    submit({ action: `${path}?locale=${code}&depth=0&draft=true`, method: id === undefined ? 'POST' : 'PATCH' })
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
