import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export interface BreadcrumbStep {
  readonly href: string
  readonly label: ReactNode
}

interface BreadcrumbProps {
  /** The pages above this one, outermost first. The page itself is its h1. */
  readonly steps: readonly BreadcrumbStep[]
}

export function Breadcrumb({ steps }: BreadcrumbProps) {
  const t = useTranslations('Site')
  if (steps.length === 0) return null
  return (
    <nav className="breadcrumb" aria-label={t('breadcrumb')}>
      <ol className="breadcrumb__list">
        {steps.map(({ href, label }) => (
          <li key={href} className="breadcrumb__step">
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
