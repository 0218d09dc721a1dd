import type { ReactNode } from 'react'

interface SectionProps {
  readonly id: string
  readonly heading: ReactNode
  readonly children: ReactNode
}

/** A part of a page: on a wide screen the heading stands in a column of its own beside the text. */
export function Section({ id, heading, children }: SectionProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 className="section__heading" id={id}>
        {heading}
      </h2>
      <div className="section__body">{children}</div>
    </section>
  )
}
