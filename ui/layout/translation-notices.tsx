import { useTranslations } from 'next-intl'
import type { TranslationNotice } from '@/domain/translations/local-text'
import { inLocale } from '@/i18n/paths'
import { DayText } from '@/ui/kit/day'
import { Notice } from '@/ui/kit/notice'
import { hole, Sentence } from '@/ui/kit/sentence'

interface TranslationNoticesProps {
  readonly notices: readonly TranslationNotice[]
  readonly path: string
}

/** What is not in order with the page in the reader's language, and the way to the Swedish page. */
export function TranslationNotices({ notices, path }: TranslationNoticesProps) {
  const t = useTranslations('Translation')
  if (notices.length === 0) return null
  return (
    <Notice tone="plain">
      {notices.map((notice) => (
        <p key={notice.kind}>
          <NoticeSentence notice={notice} />
        </p>
      ))}
      <p>
        <a href={inLocale(path, 'sv')} hrefLang="sv">
          {t('swedishVersion')}
        </a>
      </p>
    </Notice>
  )
}

function NoticeSentence({ notice }: { readonly notice: TranslationNotice }) {
  const t = useTranslations('Translation')
  if (notice.kind !== 'stale') return t(notice.kind)
  return (
    <Sentence
      text={t('stale', { date: hole(0) })}
      parts={[<DayText key="day" day={notice.sourceChangedOn.slice(0, 10)} />]}
    />
  )
}
