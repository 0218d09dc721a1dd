import { useTranslations } from 'next-intl'
import type { FrameView } from '@/domain/municipalities/frame-view'

interface FormsNoticeProps {
  readonly frame: FrameView
}

/** Says on every page that nothing can be sent now, before somebody has begun to write (ADM-12). */
export function FormsNotice({ frame }: FormsNoticeProps) {
  const t = useTranslations('Form.closed')
  if (frame.forms === 'open') return null
  return (
    <aside className="site-notice" aria-labelledby="formular">
      <p className="site-notice__heading" id="formular">
        {t('heading')}
      </p>
      <p>{t(frame.forms)}</p>
    </aside>
  )
}
