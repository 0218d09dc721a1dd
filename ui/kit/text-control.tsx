import { type ControlProps, controlId, describedBy, Hint, Problem } from '@/ui/kit/field-parts'

interface TextControlProps extends ControlProps {
  readonly autoComplete?: string
  /** Text that may be long; the control is then a box of lines. */
  readonly isLong?: boolean
}

/** A field to type in. Whatever script is typed decides the direction, whatever the page is written in. */
export function TextControl({ isLong = false, ...props }: TextControlProps) {
  const { name, label, value, problem, autoComplete = 'off' } = props
  const shared = { id: controlId(name), name, defaultValue: value, dir: 'auto', autoComplete, ...describedBy(props) }
  return (
    <div className={problem === null ? 'form__field' : 'form__field form__field--problem'}>
      <label className="form__label" htmlFor={shared.id}>
        {label}
      </label>
      <Hint {...props} />
      <Problem {...props} />
      {isLong ? (
        <textarea className="field" rows={8} {...shared} />
      ) : (
        <input className="field" type="text" {...shared} />
      )}
    </div>
  )
}
