interface BarProps {
  /** How much of the bar is filled, 0–1. */
  readonly share: number
}

/** Decoration beside a number that stands in words: never the only carrier of it. */
export function Bar({ share }: BarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <svg className="bar" aria-hidden="true" focusable="false">
      <rect className="bar__track" width="100%" height="100%" />
      <rect className="bar__fill" width={`${percent}%`} height="100%" />
    </svg>
  )
}
