import { useTranslations } from 'next-intl'
import type { FrameView } from '@/domain/municipalities/frame-view'
import { LegalPage } from '@/ui/legal/legal-page'

interface AccessibilityPageProps {
  readonly frame: FrameView
  readonly path: string
}

export function AccessibilityPage({ frame, path }: AccessibilityPageProps) {
  const t = useTranslations('Accessibility')
  return (
    <LegalPage
      frame={frame}
      path={path}
      title={t('title')}
      lead={t('lead')}
      points={[t('aim'), t('how'), t('tested'), t('report')]}
    />
  )
}
