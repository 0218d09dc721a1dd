import type { ReactNode } from 'react'

interface PageHeadingProps {
  readonly title: ReactNode
  readonly above?: ReactNode
  readonly lead?: ReactNode
  readonly children?: ReactNode
}

/** The top of a page: its only h1, what stands over it, and what leads in. */
export function PageHeading({ title, above, lead, children }: PageHeadingProps) {
  return (
    <div className="page-heading">
      {above}
      <h1 className="page-heading__title">{title}</h1>
      {lead !== undefined && <div className="page-heading__lead">{lead}</div>}
      {children}
    </div>
  )
}
