import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { FoundMunicipalities } from '@/domain/municipalities/municipality-list'
import { paths } from '@/i18n/paths'
import { Name } from '@/ui/kit/local-text'
import { hole, Sentence } from '@/ui/kit/sentence'
import { MunicipalityCards } from '@/ui/start/municipality-cards'

interface MunicipalityHitsProps {
  readonly locale: LocaleKey
  readonly view: FoundMunicipalities
}

/** What a search found: links to those that show their promises here, and word of those that do not. */
export function MunicipalityHits({ locale, view }: MunicipalityHitsProps) {
  const t = useTranslations('Start')
  const { query, using, others, similar } = view
  const count = using.length + others.length
  return (
    <section className="wrap" aria-labelledby="traffar">
      <h2 id="traffar">
        <Sentence text={t('hits', { count, query: hole(0) })} parts={[<bdi key="query">{query}</bdi>]} />
      </h2>
      <MunicipalityCards locale={locale} municipalities={using} />
      {others.length > 0 && <Others locale={locale} municipalities={others} />}
      {count === 0 && <Nothing locale={locale} similar={similar} />}
      <p>
        <a href={paths.start(locale)}>{t('showAll')}</a>
      </p>
    </section>
  )
}

interface OthersProps {
  readonly locale: LocaleKey
  readonly municipalities: FoundMunicipalities['others']
}

function Others({ locale, municipalities }: OthersProps) {
  const t = useTranslations('Country')
  return (
    <ul className="municipalities">
      {municipalities.map(({ name, county }) => (
        <li key={name} className="municipalities__item municipalities__item--other">
          <Name of={{ text: name, locale: 'sv' }} page={locale} />
          <span className="municipalities__note">
            <Name of={{ text: county, locale: 'sv' }} page={locale} />
            {' · '}
            {t('notUsingShort')}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface NothingProps {
  readonly locale: LocaleKey
  readonly similar: readonly string[]
}

function Nothing({ locale, similar }: NothingProps) {
  const t = useTranslations('Country')
  return (
    <div className="municipalities__nothing">
      <p>{t('spelling')}</p>
      {similar.length > 0 && (
        <>
          <p>{t('similar')}</p>
          <ul className="actions">
            {similar.map((name) => (
              <li key={name}>
                <a href={`${paths.start(locale)}?q=${encodeURIComponent(name)}`}>
                  <Name of={{ text: name, locale: 'sv' }} page={locale} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
