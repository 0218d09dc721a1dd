import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { SearchHit, SearchKind, SearchView } from '@/domain/search/search-view'
import { paths } from '@/i18n/paths'
import { PageLinks } from '@/ui/kit/page-links'
import { hole, Sentence } from '@/ui/kit/sentence'
import { Marked } from '@/ui/search/marked'
import { WaysOn } from '@/ui/search/ways-on'

interface SearchResultsProps {
  readonly locale: LocaleKey
  readonly municipality: string
  readonly path: string
  readonly view: SearchView
}

/** What was found and how much of it, or what to do when there is nothing. */
export function SearchResults({ locale, municipality, path, view }: SearchResultsProps) {
  const t = useTranslations('Search')
  const { total, query, corrected, isPartial, hits } = view
  const searched = <bdi key="searched">{corrected ?? query}</bdi>
  return (
    <section className="search-page__results" aria-labelledby="traffar">
      <h2 id="traffar">
        <Sentence text={t('hits', { count: total, query: hole(0) })} parts={[searched]} />
      </h2>
      {corrected !== null && (
        <p>
          <Sentence
            text={t('corrected', { query: hole(0), corrected: hole(1) })}
            parts={[<bdi key="query">{query}</bdi>, <strong key="corrected">{searched}</strong>]}
          />
        </p>
      )}
      {isPartial && <p>{t('partial')}</p>}
      {total === 0 ? (
        <>
          <p>{t('emptyHelp')}</p>
          <WaysOn locale={locale} municipality={municipality} />
        </>
      ) : (
        <ol className="search-page__hits">
          {hits.map((hit) => (
            <Hit key={`${hit.kind}/${hit.slug}`} locale={locale} municipality={municipality} hit={hit} />
          ))}
        </ol>
      )}
      <PageLinks path={path} page={view.page} pages={view.pages} />
    </section>
  )
}

interface HitProps {
  readonly locale: LocaleKey
  readonly municipality: string
  readonly hit: SearchHit
}

function Hit({ locale, municipality, hit: { kind, slug, title, snippet } }: HitProps) {
  const t = useTranslations('Search')
  return (
    <li className="search-hit">
      <p className="search-hit__kind">{t(`kind.${kind}`)}</p>
      <h3 className="search-hit__title">
        <a href={addressOf[kind](locale, municipality, slug)}>
          <Marked of={title} page={locale} />
        </a>
      </h3>
      {snippet !== null && (
        <p className="search-hit__text">
          <Marked of={snippet} page={locale} />
        </p>
      )}
    </li>
  )
}

/** Words and activities stand on a page with others, each under its own mark. */
const addressOf: Readonly<Record<SearchKind, (locale: LocaleKey, municipality: string, slug: string) => string>> = {
  promise: paths.promise,
  area: paths.area,
  page: paths.page,
  activity: (locale, municipality, id) => `${paths.agreement(locale, municipality)}#aktivitet-${id}`,
  term: (locale, _, key) => `${paths.glossary(locale)}#${key}`,
}
