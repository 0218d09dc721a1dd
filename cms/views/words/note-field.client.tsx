'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useId } from 'react'

interface Props {
  /** The key of the finding. */
  readonly finding: string
  readonly about: string
}

/** Why a finding stands. It is kept in a row of the form's `overrides`, which is there as long as the note says something. */
export function NoteField({ finding, about }: Props) {
  const id = useId()
  const { addFieldRow, removeFieldRow, dispatchFields, setModified } = useForm()
  const row = useFormFields(([fields]) => rowOf(finding, fields))
  const note = useFormFields(([fields]) => fields[`overrides.${row}.note`]?.value)

  function write(text: string): void {
    if (row === -1) {
      if (text !== '') addFieldRow({ path: 'overrides', schemaPath: 'overrides', subFieldState: newRow(finding, text) })
    } else if (text === '') {
      removeFieldRow({ path: 'overrides', rowIndex: row })
    } else {
      dispatchFields({ type: 'UPDATE', path: `overrides.${row}.note`, value: text, valid: true })
      setModified(true)
    }
  }

  return (
    <div className="words-panel__note">
      <label htmlFor={id}>
        Låt stå, därför att …<span className="words-panel__hidden"> (”{about}”)</span>
      </label>
      <textarea
        id={id}
        rows={2}
        value={typeof note === 'string' ? note : ''}
        onChange={({ target }) => write(target.value)}
      />
    </div>
  )
}

function rowOf(finding: string, fields: FormState): number {
  const path = Object.keys(fields).find(
    (key) => /^overrides\.\d+\.finding$/.test(key) && fields[key]?.value === finding,
  )
  return path === undefined ? -1 : Number(path.split('.')[1])
}

function newRow(finding: string, note: string): FormState {
  const field = (value: string) => ({ value, initialValue: value, valid: true, passesCondition: true })
  return { finding: field(finding), note: field(note) }
}
