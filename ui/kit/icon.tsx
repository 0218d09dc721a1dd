import type { ReactNode } from 'react'

/** Drawn on a 24 by 24 grid in the colour of the text. Always next to a word, so never read aloud. */
const drawings = {
  ring: <circle cx="12" cy="12" r="8.5" />,
  half: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 3.5a8.5 8.5 0 0 1 0 17Z" fill="currentColor" stroke="none" />
    </>
  ),
  tick: <path d="m4.5 12.5 5 5 10-11" />,
  bang: <path d="M12 4v10M12 19v.5" />,
  turn: <path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3l2.2 2.1M19.5 4v4.8h-4.8" />,
  cross: <path d="m6 6 12 12M18 6 6 18" />,
  bar: <path d="M5 12h14" />,
  partTick: (
    <>
      <path d="m4.5 12.5 5 5" />
      <path d="m9.5 17.5 10-11" strokeDasharray="0.1 4.8" />
    </>
  ),
  stop: <rect x="5" y="5" width="14" height="14" rx="2" />,
  globe: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M3.5 12h17M12 3.5c3.2 3 3.2 14 0 17M12 3.5c-3.2 3-3.2 14 0 17" />
    </>
  ),
  chevron: <path d="m6 9.5 6 6 6-6" />,
  feed: (
    <>
      <path d="M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14" />
      <circle cx="6" cy="18" r="1.2" fill="currentColor" />
    </>
  ),
  sheet: <path d="M6 3.5h8l4 4v13H6ZM14 3.5v4h4M9 12h6M9 16h6" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  question: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M9.7 9.6c.2-3 4.8-2.9 4.7-.1-.1 1.9-2.4 2-2.4 4M12 16.6v.3" />
    </>
  ),
} as const satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

interface IconProps {
  readonly name: IconName
}

export function Icon({ name }: IconProps) {
  return (
    <svg className={`icon icon--${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  )
}
