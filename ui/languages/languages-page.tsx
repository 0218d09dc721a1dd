import '@/ui/languages/languages-page.css'
import { useTranslations } from 'next-intl'
import { factsOf, type LocaleKey, sourceLocale } from '@/domain/locales/locales'
import type { FrameView } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { PageHeading } from '@/ui/kit/page-heading'
import { Section } from '@/ui/kit/section'
import { PageShell } from '@/ui/layout/page-shell'

interface LanguagesPageProps {
  readonly frame: FrameView
  readonly path: string
  /** Languages whose interface words a person has reviewed. */
  readonly reviewed: readonly LocaleKey[]
}

/** Which languages there are, and how translations are made and marked. */
export function LanguagesPage({ frame, path, reviewed }: LanguagesPageProps) {
  const t = useTranslations('Languages')
  return (
    <PageShell frame={frame} path={path}>
      <PageHeading title={t('title')} lead={<p>{t('lead')}</p>} />
      <Section id="spraken" heading={t('listHeading')}>
        <ul className="languages">
          {frame.languages.map(factsOf).map(({ key, ownName, direction }) => (
            <li key={key} className="languages__item">
              <a
                className="languages__link"
                href={paths.languages(key)}
                hrefLang={key}
                lang={key}
                dir={direction}
                aria-current={key === frame.locale ? 'true' : undefined}
              >
                {ownName}
              </a>
              <span className="languages__state">{t(stateOf(key, reviewed))}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="hur" heading={t('howHeading')}>
        <p>{t('how1')}</p>
        <p>{t('how2')}</p>
        <p>{t('how3')}</p>
        <p>{t('how4')}</p>
      </Section>
    </PageShell>
  )
}

function stateOf(locale: LocaleKey, reviewed: readonly LocaleKey[]) {
  if (locale === sourceLocale) return 'source'
  return reviewed.includes(locale) ? 'reviewed' : 'machine'
}
