import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { PromisePageView } from '@/domain/promises/promise-view'
import { paths } from '@/i18n/paths'
import { DayText } from '@/ui/kit/day'
import { FeedLink } from '@/ui/kit/feed-link'
import { Icon } from '@/ui/kit/icon'
import { Prose, Text } from '@/ui/kit/local-text'
import { Section } from '@/ui/kit/section'
import { hole, Sentence } from '@/ui/kit/sentence'
import { UpdateList } from '@/ui/promises/update-list'

interface PromiseHistoryProps {
  readonly locale: LocaleKey
  readonly municipality: string
  readonly view: PromisePageView
}

/** What has been changed in the promise and everything that has been said of it. */
export function PromiseHistory({ locale, municipality, view }: PromiseHistoryProps) {
  const t = useTranslations('Promise')
  const sheet = useTranslations('Sheet')
  return (
    <>
      {view.changes.length > 0 && (
        <Section id="andringar" heading={t('changes')}>
          <ol className="timeline">
            {view.changes.map(({ day, what, why }) => (
              <li key={`${day}-${what.text}`} className="timeline__entry">
                <h3 className="timeline__day">
                  <DayText day={day} />
                </h3>
                <Prose of={what} page={locale} />
                <p>
                  <Sentence
                    text={t('changeWhy', { why: hole(0) })}
                    parts={[<Text key="why" of={why} page={locale} />]}
                  />
                </p>
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Section id="besked" heading={t('updates')}>
        {view.updates.length === 0 ? <p>{t('updatesNone')}</p> : <UpdateList locale={locale} updates={view.updates} />}
        <FeedLink href={paths.promisesFeed(locale, municipality)}>{t('feed')}</FeedLink>
        <p>
          <a className="icon-link" href={paths.sheet(locale, municipality, view.slug)}>
            <Icon name="sheet" />
            {sheet('link')}
          </a>
        </p>
      </Section>
    </>
  )
}
