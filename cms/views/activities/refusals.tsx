interface Props {
  readonly heading: string
  readonly refusals: readonly string[]
}

/** Why nothing of a file can be taken in. */
export function Refusals({ heading, refusals }: Props) {
  return (
    <div role="alert" className="activities__fault">
      <h2>{heading}</h2>
      <ul>
        {refusals.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  )
}
