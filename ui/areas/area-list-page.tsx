import { useTranslations } from 'next-intl'
import type { AreaListItem } from '@/domain/areas/area-view'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import type { TranslationNotice } from '@/domain/translations/local-text'
import { paths } from '@/i18n/paths'
import { Name } from '@/ui/kit/local-text'
import { PageHeading } from '@/ui/kit/page-heading'
import { hole, Sentence } from '@/ui/kit/sentence'
import { PageShell } from '@/ui/layout/page-shell'

interface AreaListPageProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly path: string
  readonly areas: readonly AreaListItem[]
  readonly notices: readonly TranslationNotice[]
}

/** All areas, each within the larger one it lies in. */
export function AreaListPage({ frame, municipality, path, areas, notices }: AreaListPageProps) {
  const t = useTranslations('Areas')
  const site = useTranslations('Site')
  const { locale } = frame
  return (
    <PageShell
      frame={frame}
      path={path}
      section="areas"
      notices={notices}
      breadcrumb={[{ href: paths.home(locale, municipality.slug), label: site('home') }]}
    >
      <PageHeading
        title={
          <Sentence
            text={t('titleFor', { municipality: hole(0) })}
            parts={[<bdi key="municipality">{municipality.name}</bdi>]}
          />
        }
        lead={<p>{t('lead')}</p>}
      />
      <div className="wrap">
        {areas.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <AreaTree className="area-tree" locale={locale} municipality={municipality.slug} areas={areas} />
        )}
      </div>
    </PageShell>
  )
}

interface AreaTreeProps {
  readonly locale: FrameView['locale']
  readonly municipality: string
  readonly areas: readonly AreaListItem[]
  readonly className: string
}

function AreaTree({ locale, municipality, areas, className }: AreaTreeProps) {
  const t = useTranslations('Areas')
  return (
    <ul className={className}>
      {areas.map(({ slug, name, promiseCount, children }) => (
        <li key={slug} className="area-tree__item">
          <p className="area-tree__row">
            <a href={paths.area(locale, municipality, slug)}>
              <Name of={name} page={locale} />
            </a>
            <span className="area-tree__count">{t('promiseCount', { count: promiseCount })}</span>
          </p>
          {children.length > 0 && (
            <AreaTree className="area-tree__inner" locale={locale} municipality={municipality} areas={children} />
          )}
        </li>
      ))}
    </ul>
  )
}
