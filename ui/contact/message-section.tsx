import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FrameView } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { FormsClosed } from '@/ui/kit/forms-closed'

interface MessageSectionProps {
  readonly frame: FrameView
  readonly heading: string
  readonly lead: string
  /** What was typed, for when the form has closed since. */
  readonly kept: string
  /** The form. */
  readonly children: ReactNode
}

/** The part of a page where one writes; when forms are closed it says so instead. */
export function MessageSection({ frame, heading, lead, kept, children }: MessageSectionProps) {
  const t = useTranslations('Site')
  const { locale, municipality } = frame
  const privacy = municipality === null ? paths.privacy(locale) : paths.privacyOf(locale, municipality.slug)
  return (
    <section className="message" aria-labelledby="skriv">
      <h2 id="skriv">{heading}</h2>
      {frame.forms === 'open' ? (
        <>
          <p>
            {lead} <a href={privacy}>{t('privacy')}</a>
          </p>
          {children}
        </>
      ) : (
        <FormsClosed state={frame.forms} kept={kept} />
      )}
    </section>
  )
}
