import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { hole, Sentence } from '@/ui/kit/sentence'
import { Hero } from '@/ui/layout/hero'
import { PageShell } from '@/ui/layout/page-shell'
import { MunicipalitySearch } from '@/ui/start/municipality-search'

interface StartPageProps {
  readonly frame: FrameView
  readonly path: string
  /** What was searched for, as typed; empty when nothing was. */
  readonly query: string
  /** Those whose name fits the query; all of them when it is empty. */
  readonly municipalities: readonly MunicipalityName[]
}

/** Choose municipality: a search that is a plain GET form, and a list. */
export function StartPage({ frame, path, query, municipalities }: StartPageProps) {
  const t = useTranslations('Start')
  const { locale } = frame
  const hasNothing = query === '' && municipalities.length === 0
  return (
    <PageShell frame={frame} path={path}>
      <Hero title={t('title')} lead={<p>{t('lead')}</p>}>
        {!hasNothing && <MunicipalitySearch locale={locale} query={query} />}
      </Hero>
      <div className="wrap">
        {hasNothing ? <p>{t('none')}</p> : <Hits locale={locale} query={query} municipalities={municipalities} />}
      </div>
    </PageShell>
  )
}

interface HitsProps {
  readonly locale: LocaleKey
  readonly query: string
  readonly municipalities: readonly MunicipalityName[]
}

function Hits({ locale, query, municipalities }: HitsProps) {
  const t = useTranslations('Start')
  const count = municipalities.length
  return (
    <>
      <h2>
        {query === '' ? (
          t('listHeading', { count })
        ) : (
          <Sentence text={t('hits', { count, query: hole(0) })} parts={[<bdi key="query">{query}</bdi>]} />
        )}
      </h2>
      {count > 0 && (
        <ul className="municipalities">
          {municipalities.map(({ slug, name }) => (
            <li key={slug}>
              <a className="municipalities__link" href={paths.home(locale, slug)}>
                <bdi>{name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      {query !== '' && (
        <p className="municipalities__all">
          <a href={paths.start(locale)}>{t('showAll')}</a>
        </p>
      )}
    </>
  )
}
