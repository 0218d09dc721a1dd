interface Props {
  readonly name: string
  readonly label: string
  readonly chosen: string | null
  readonly options: readonly (readonly [value: string, words: string])[]
  /** Words of the choice that narrows nothing; without it something is always chosen. */
  readonly all?: string
}

/** A list to choose from, as every browser has it. */
export function Choice({ name, label, chosen, options, all }: Props) {
  return (
    <label className="activities__field">
      <span>{label}</span>
      <select name={name} defaultValue={chosen ?? ''}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
