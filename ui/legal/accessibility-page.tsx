import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FrameView } from '@/domain/municipalities/frame-view'
import { LegalPage } from '@/ui/legal/legal-page'

interface AccessibilityPageProps {
  readonly frame: FrameView
  readonly path: string
  /** The form to report faults with, and what has to be put right in it; each null when there is none. */
  readonly form: ReactNode
  readonly alert: ReactNode
}

export function AccessibilityPage({ frame, path, form, alert }: AccessibilityPageProps) {
  const t = useTranslations('Accessibility')
  return (
    <LegalPage
      frame={frame}
      path={path}
      title={t('title')}
      lead={t('lead')}
      points={[t('aim'), t('how'), t('tested'), t('report')]}
      before={alert}
    >
      {form}
    </LegalPage>
  )
}
