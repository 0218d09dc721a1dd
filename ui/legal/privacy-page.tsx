import { useTranslations } from 'next-intl'
import type { FrameView } from '@/domain/municipalities/frame-view'
import { LegalPage } from '@/ui/legal/legal-page'

interface PrivacyPageProps {
  readonly frame: FrameView
  readonly path: string
}

export function PrivacyPage({ frame, path }: PrivacyPageProps) {
  const t = useTranslations('Privacy')
  return (
    <LegalPage
      frame={frame}
      path={path}
      title={t('title')}
      lead={t('lead')}
      points={[t('noTraces'), t('noThird'), t('noStatistics'), t('contact')]}
    />
  )
}
