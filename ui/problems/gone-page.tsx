import { useTranslations } from 'next-intl'
import type { FrameView } from '@/domain/municipalities/frame-view'
import type { Day } from '@/domain/shared/day'
import type { LocalText } from '@/domain/translations/local-text'
import { paths } from '@/i18n/paths'
import { DayText } from '@/ui/kit/day'
import { Name, Text } from '@/ui/kit/local-text'
import { PageHeading } from '@/ui/kit/page-heading'
import { hole, Sentence } from '@/ui/kit/sentence'
import { PageShell } from '@/ui/layout/page-shell'

interface GonePageProps {
  readonly frame: FrameView
  readonly path: string
  readonly municipality: string
  /** Null after an emergency: the title may be what had to go. */
  readonly title: LocalText | null
  readonly day: Day
  readonly reason: LocalText
  readonly replacedBy: { readonly slug: string; readonly title: LocalText } | null
}

/** A withdrawn promise: that it existed, when and why it went, and what to read instead. */
export function GonePage({ frame, path, municipality, title, day, reason, replacedBy }: GonePageProps) {
  const t = useTranslations('Gone')
  const { locale } = frame
  return (
    <PageShell frame={frame} path={path} section="promises">
      <PageHeading
        title={title === null ? t('emergencyTitle') : t('title')}
        lead={
          <p>
            {title === null ? (
              <Sentence text={t('emergencyText', { date: hole(0) })} parts={[<DayText key="day" day={day} />]} />
            ) : (
              <Sentence
                text={t('text', { title: hole(0), date: hole(1) })}
                parts={[<Name key="title" of={title} page={locale} />, <DayText key="day" day={day} />]}
              />
            )}
          </p>
        }
      >
        <p>
          <Sentence text={t('reason', { reason: hole(0) })} parts={[<Text key="reason" of={reason} page={locale} />]} />
        </p>
        {replacedBy !== null && (
          <p>
            <a href={paths.promise(locale, municipality, replacedBy.slug)}>
              <Sentence
                text={t('replacedBy', { title: hole(0) })}
                parts={[<Name key="title" of={replacedBy.title} page={locale} />]}
              />
            </a>
          </p>
        )}
        <p className="actions">
          <a className="button button--quiet" href={paths.promises(locale, municipality)}>
            {t('toPromises')}
          </a>
        </p>
      </PageHeading>
    </PageShell>
  )
}
