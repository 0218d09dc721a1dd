'use client'

import type { ReactNode } from 'react'

interface Props {
  readonly path: string
  readonly children: ReactNode
}

/** Leads to a field of the form. */
export function FocusButton({ path, children }: Props) {
  return (
    <button type="button" className="words-panel__link" onClick={() => focusOn(path)}>
      {children}
    </button>
  )
}

/** The field itself or its first control; in an empty list, the button that adds a row. Rows that are shut are opened. */
function focusOn(path: string): void {
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  if (field === null) return
  for (const toggle of shutRowsAround(field)) toggle.click()
  const control = field.matches(controls) ? field : field.querySelector<HTMLElement>(controls)
  const target = control ?? field.querySelector<HTMLElement>('.array-field__add-row')
  // A row that was just opened is not there to be focused until it is drawn.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      target?.scrollIntoView({ block: 'center' })
      target?.focus({ preventScroll: true })
    }),
  )
}

const controls = 'textarea, select, input:not([type="hidden"])'

function shutRowsAround(field: HTMLElement): readonly HTMLElement[] {
  const row = field.closest<HTMLElement>('.collapsible--collapsed')
  if (row === null) return []
  const toggle = row.querySelector<HTMLElement>('.collapsible__toggle')
  const outer = row.parentElement === null ? [] : shutRowsAround(row.parentElement)
  return toggle === null ? outer : [...outer, toggle]
}
