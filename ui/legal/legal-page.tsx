import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FrameView } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { PageHeading } from '@/ui/kit/page-heading'
import { PageShell } from '@/ui/layout/page-shell'

interface LegalPageProps {
  readonly frame: FrameView
  readonly path: string
  readonly title: string
  readonly lead: string
  readonly points: readonly string[]
  /** What must be said before everything else on the page. */
  readonly before?: ReactNode
  /** What follows the statements. */
  readonly children?: ReactNode
}

/** A plain page of statements about the service. */
export function LegalPage({ frame, path, title, lead, points, before, children }: LegalPageProps) {
  const t = useTranslations('Site')
  const { locale, municipality } = frame
  return (
    <PageShell frame={frame} path={path}>
      {before}
      <PageHeading title={title} lead={<p>{lead}</p>} />
      <div className="wrap">
        <div className="prose">
          {points.map((point) => (
            <p key={point}>{point}</p>
          ))}
          {municipality !== null && (
            <p>
              <a href={paths.contact(locale, municipality.slug)}>{t('contact')}</a>
            </p>
          )}
        </div>
        {children}
      </div>
    </PageShell>
  )
}
