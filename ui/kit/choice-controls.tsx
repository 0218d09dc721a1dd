import type { ReactNode } from 'react'
import { type ControlProps, controlId, describedBy, Hint, Problem } from '@/ui/kit/field-parts'

interface Option {
  readonly value: string
  readonly label: ReactNode
}

interface RadioCardsProps extends ControlProps {
  readonly options: readonly Option[]
}

/** One of a few: each choice a card that is easy to hit. The first card is what a problem in the summary leads to. */
export function RadioCards({ options, ...props }: RadioCardsProps) {
  const { name, label, value, problem } = props
  return (
    <fieldset
      className={problem === null ? 'form__field' : 'form__field form__field--problem'}
      {...withoutInvalid(describedBy(props))}
    >
      <legend className="form__label">{label}</legend>
      <Hint {...props} />
      <Problem {...props} />
      <div className="radio-cards">
        {options.map((option, index) => (
          <label key={option.value} className="radio-card">
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
              {...(index === 0 ? { id: controlId(name) } : {})}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface SelectControlProps extends ControlProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What stands there before a choice is made. */
  readonly none: string
}

/** One of many. */
export function SelectControl({ options, none, ...props }: SelectControlProps) {
  const { name, label, value, problem } = props
  return (
    <div className={problem === null ? 'form__field' : 'form__field form__field--problem'}>
      <label className="form__label" htmlFor={controlId(name)}>
        {label}
      </label>
      <Hint {...props} />
      <Problem {...props} />
      <select className="field" id={controlId(name)} name={name} defaultValue={value} {...describedBy(props)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A group of choices cannot be invalid by itself: its role does not have that. */
function withoutInvalid({ 'aria-describedby': described }: { readonly 'aria-describedby'?: string }) {
  return described === undefined ? {} : { 'aria-describedby': described }
}
