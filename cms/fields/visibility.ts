import type { Field } from 'payload'

/** COM-08: who a field's content is for. Stands in the field's `custom`, is shown beside its label, is walked by tests. */
export type Visibility = 'public' | 'internal'

const words: Readonly<Record<Visibility, string>> = { public: 'publikt', internal: 'internt' }

/** A field that residents see. */
export function shown<Shape extends Field>(field: Shape): Shape {
  return marked(field, 'public')
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
