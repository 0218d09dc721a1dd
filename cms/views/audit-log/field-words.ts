import type { Field, Payload } from 'payload'
import { stateFieldOf } from '@/domain/audit/state-field'
import { auditLogWords } from './audit-log-words'

/** What the fields and states of a sort of document are called on its form. */
export interface FormWords {
  readonly field: (name: string) => string
  readonly state: (code: string) => string
}

/** The words of a collection or global; the stored names themselves when this version does not know it. */
export function formWords(payload: Payload, sort: string | null): FormWords {
  const fields = laidOut(fieldsOf(payload, sort))
  const labels = new Map(fields.flatMap((field) => ('name' in field ? [[field.name, labelOf(field)]] : [])))
  const states = new Map(statesOf(fields))
  return {
    field: (name) => (name === 'password' ? auditLogWords.password : (labels.get(name) ?? name)),
    state: (code) => states.get(code) ?? code,
  }
}

function fieldsOf({ config }: Payload, sort: string | null): readonly Field[] {
  const all = [...config.collections, ...config.globals]
  return all.find(({ slug }) => slug === sort)?.fields ?? []
}

function laidOut(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return laidOut(field.fields)
    return field.type === 'tabs' ? field.tabs.flatMap((tab) => laidOut(tab.fields)) : [field]
  })
}

/** Labels end in who sees the field, which is no part of its name here. */
function labelOf(field: Field): string {
  const name = 'name' in field && typeof field.name === 'string' ? field.name : ''
  const label = 'label' in field ? swedish(field.label) : null
  return (label ?? name).replace(/ · (publikt|internt)$/, '').toLowerCase()
}

function statesOf(fields: readonly Field[]): [string, string][] {
  const selects = fields.filter((field) => field.type === 'select')
  const name = stateFieldOf(selects.map((field) => field.name))
  const options = selects.find((field) => field.name === name)?.options ?? []
  if (name === '_status') return [...draftStates]
  return options.flatMap((option) =>
    typeof option === 'string' ? [] : [[option.value, (swedish(option.label) ?? option.value).toLowerCase()]],
  )
}

const draftStates: readonly [string, string][] = [
  ['draft', 'utkast'],
  ['published', 'visas'],
]

function swedish(label: unknown): string | null {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null || !('sv' in label)) return null
  return typeof label.sv === 'string' ? label.sv : null
}
