import { useTranslations } from 'next-intl'
import type { FrameView } from '@/domain/municipalities/frame-view'
import { Prose } from '@/ui/kit/local-text'

interface SiteNoticeProps {
  readonly frame: FrameView
}

/** What the municipality must say on every page right now. */
export function SiteNotice({ frame }: SiteNoticeProps) {
  const t = useTranslations('Site')
  if (frame.siteNotice === null) return null
  return (
    <aside className="site-notice" aria-labelledby="meddelande">
      <p className="site-notice__heading" id="meddelande">
        {t('noticeHeading')}
      </p>
      <Prose of={frame.siteNotice} page={frame.locale} />
    </aside>
  )
}
