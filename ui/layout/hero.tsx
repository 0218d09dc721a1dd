import type { ReactNode } from 'react'
import { Skyline } from '@/ui/layout/skyline'

interface HeroProps {
  readonly title: ReactNode
  readonly lead: ReactNode
  /** The main way on, below the lead. */
  readonly action?: ReactNode
  /** What one can do right here: find an area, search a municipality. */
  readonly children?: ReactNode
}

/** The front of the site and of a municipality: a town at dusk with its lamps lit. */
export function Hero({ title, lead, action, children }: HeroProps) {
  return (
    <div className="hero">
      <div className="hero__inner">
        <div className="hero__text">
          <h1>{title}</h1>
          <div className="hero__lead">{lead}</div>
          {action}
        </div>
        {children}
      </div>
      <Skyline />
    </div>
  )
}
