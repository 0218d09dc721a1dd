import type { ComponentProps } from 'react'

interface Props extends ComponentProps<'input'> {
  readonly label: string
  readonly hint?: string
}

/** A line to write in, with its label and a hint. */
export function Field({ label, hint, ...input }: Props) {
  return (
    <label className="accounts__field">
      <span>{label}</span>
      <input {...input} />
      {hint !== undefined && <small>{hint}</small>}
    </label>
  )
}
