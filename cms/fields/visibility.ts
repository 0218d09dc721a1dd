import type { Field } from 'payload'
import { sourceLocale } from '@/domain/locales/locales'

/** COM-08: who a field's content is for. Stands in the field's `custom`, is shown beside its label, is walked by tests. */
export type Visibility = 'public' | 'internal'

const words: Readonly<Record<Visibility, string>> = { public: 'publikt', internal: 'internt' }

/** A field that residents see. */
export function shown<Shape extends Field>(field: Shape): Shape {
  return requiredInSwedish(marked(field, 'public'))
}

/** A field that never leaves the staff side. */
export function internal<Shape extends Field>(field: Shape): Shape {
  return marked(field, 'internal')
}

function marked<Shape extends Field>(field: Shape, visibility: Visibility): Shape {
  const label = 'label' in field && typeof field.label === 'string' ? field.label : 'name' in field ? field.name : ''
  const admin = { ...field.admin, className: `visibility-${visibility}` }
  return { ...field, label: `${label} · ${words[visibility]}`, admin, custom: { ...field.custom, visibility } }
}

/** A required text is required in Swedish only: a translation may come later, or in part, and says so to the reader. */
function requiredInSwedish<Shape extends Field>(field: Shape): Shape {
  const isText = field.type === 'text' || field.type === 'textarea'
  if (!isText || !field.localized || !field.required) return field
  const validate = (value: unknown, { req }: { req: { locale?: string | null } }) =>
    (req.locale ?? sourceLocale) !== sourceLocale ||
    (typeof value === 'string' && value.trim() !== '') ||
    'Fyll i fältet på svenska.'
  return { ...field, required: false, validate }
}
