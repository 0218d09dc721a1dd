import '@/ui/glossary/glossary-page.css'
import { useTranslations } from 'next-intl'
import type { GlossaryTerm } from '@/domain/glossary/glossary-view'
import type { FrameView } from '@/domain/municipalities/frame-view'
import type { TranslationNotice } from '@/domain/translations/local-text'
import { paths } from '@/i18n/paths'
import { langAttributes } from '@/ui/kit/lang-attributes'
import { Prose } from '@/ui/kit/local-text'
import { PageHeading } from '@/ui/kit/page-heading'
import { PageShell } from '@/ui/layout/page-shell'

interface GlossaryPageProps {
  readonly frame: FrameView
  readonly path: string
  /** In the alphabetical order of the reader's language. */
  readonly terms: readonly GlossaryTerm[]
  readonly notices: readonly TranslationNotice[]
}

export function GlossaryPage({ frame, path, terms, notices }: GlossaryPageProps) {
  const t = useTranslations('Glossary')
  const about = useTranslations('Footer')
  const { locale } = frame
  return (
    <PageShell frame={frame} path={path} notices={notices}>
      <PageHeading title={t('title')} lead={<p>{t('lead')}</p>} />
      <div className="wrap">
        {terms.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <dl className="glossary">
            {terms.map(({ key, term, explanation }) => (
              <div key={key} className="glossary__entry" id={key}>
                <dt className="glossary__term" {...langAttributes(term.locale, locale)}>
                  <a className="glossary__link" href={`#${key}`}>
                    {term.text}
                  </a>
                </dt>
                <dd>
                  <Prose of={explanation} page={locale} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        <p className="glossary__more">
          <a href={paths.about(locale)}>{about('about')}</a>
        </p>
      </div>
    </PageShell>
  )
}
