import type { ReactNode } from 'react'

interface FactsProps {
  readonly children: ReactNode
}

/** Short facts in pairs: what it is, and the answer. */
export function Facts({ children }: FactsProps) {
  return <dl className="facts">{children}</dl>
}

interface FactProps {
  readonly label: string
  readonly children: ReactNode
}

export function Fact({ label, children }: FactProps) {
  return (
    <div>
      <dt className="facts__label">{label}</dt>
      <dd className="facts__value">{children}</dd>
    </div>
  )
}
