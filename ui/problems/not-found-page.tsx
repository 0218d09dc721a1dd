import { useTranslations } from 'next-intl'
import type { FrameView } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { PageHeading } from '@/ui/kit/page-heading'
import { SearchForm } from '@/ui/kit/search-form'
import { PageShell } from '@/ui/layout/page-shell'

interface NotFoundPageProps {
  readonly frame: FrameView
  readonly path: string
  /** Slug of the municipality that the wrong address lies under, if it names one. */
  readonly municipality: string | null
}

export function NotFoundPage({ frame, path, municipality }: NotFoundPageProps) {
  const t = useTranslations('NotFound')
  const { locale } = frame
  return (
    <PageShell frame={frame} path={path} {...(municipality === null ? {} : { section: 'search' })}>
      <PageHeading title={t('title')} lead={<p>{t('text')}</p>}>
        {municipality !== null && <SearchForm locale={locale} municipality={municipality} />}
        <p className="actions">
          {municipality === null ? (
            <a className="button" href={paths.start(locale)}>
              {t('toStart')}
            </a>
          ) : (
            <>
              <a className="button" href={paths.promises(locale, municipality)}>
                {t('toPromises')}
              </a>
              <a className="button button--quiet" href={paths.home(locale, municipality)}>
                {t('toStart')}
              </a>
            </>
          )}
        </p>
      </PageHeading>
    </PageShell>
  )
}
