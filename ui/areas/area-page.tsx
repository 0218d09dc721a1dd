import '@/ui/areas/area-map.css'
import '@/ui/areas/map-legend.css'
import '@/ui/areas/area-neighbours.css'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { AreaPageView } from '@/domain/areas/area-view'
import type { GlossaryTerm } from '@/domain/glossary/glossary-view'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { AreaFacts } from '@/ui/areas/area-facts'
import { AreaNeighbours } from '@/ui/areas/area-neighbours'
import { Explain } from '@/ui/kit/explain'
import { FeedLink } from '@/ui/kit/feed-link'
import { Name } from '@/ui/kit/local-text'
import { PageHeading } from '@/ui/kit/page-heading'
import { PrintedAddress } from '@/ui/kit/printed-address'
import { Section } from '@/ui/kit/section'
import { PageShell } from '@/ui/layout/page-shell'

interface AreaPageProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly path: string
  /** The page's own address as it is printed on paper. */
  readonly address: string
  readonly view: AreaPageView
  readonly terms: readonly GlossaryTerm[]
  /** `<PromiseCardList>` of the view's promises, or null when there are none. */
  readonly promises: ReactNode
  /** `<ContactList>` of the view's contacts, or null when there are none. */
  readonly contacts: ReactNode
}

/** One area. It says what is promised here and whom to reach, never how safe the area is (SITE-10). */
export function AreaPage({ frame, municipality, path, address, view, terms, promises, contacts }: AreaPageProps) {
  const t = useTranslations('Areas')
  const site = useTranslations('Site')
  const words = useTranslations('AreaMap')
  const { locale } = frame
  return (
    <PageShell
      frame={frame}
      path={path}
      section="areas"
      notices={view.notices}
      breadcrumb={[
        { href: paths.home(locale, municipality.slug), label: site('home') },
        { href: paths.areas(locale, municipality.slug), label: site('areas') },
      ]}
    >
      <PageHeading
        title={<Name of={view.name} page={locale} />}
        above={<p className="page-heading__kind">{t(`kind.${view.kind}`)}</p>}
      >
        <AreaFacts locale={locale} municipality={municipality.slug} view={view} />
        {view.kind === 'localPoliceArea' && <Explain terms={terms} term="lokalpolisomrade" page={locale} />}
        <PrintedAddress address={address} />
      </PageHeading>
      <Section id="loften" heading={t('promisesHere')}>
        {promises ?? <p>{t('promisesNone')}</p>}
        <FeedLink href={paths.areaFeed(locale, municipality.slug, view.slug)}>{t('feed')}</FeedLink>
      </Section>
      {view.map !== null && (
        <Section id="karta" heading={words('where')}>
          <AreaNeighbours locale={locale} municipality={municipality.slug} name={view.name} map={view.map} />
        </Section>
      )}
      {contacts !== null && (
        <Section id="kontakt" heading={t('contacts')}>
          {contacts}
        </Section>
      )}
    </PageShell>
  )
}
