import '@/ui/agreements/agreement-page.css'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { AgreementPageView } from '@/domain/agreements/agreement-view'
import type { GlossaryTerm } from '@/domain/glossary/glossary-view'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { AgreementBody } from '@/ui/agreements/agreement-body'
import { AgreementHeader } from '@/ui/agreements/agreement-header'
import { EarlierAgreements } from '@/ui/agreements/earlier-agreements'
import { PageHeading } from '@/ui/kit/page-heading'
import { hole, Sentence } from '@/ui/kit/sentence'
import { PageShell } from '@/ui/layout/page-shell'

interface AgreementPageProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly path: string
  readonly view: AgreementPageView
  readonly terms: readonly GlossaryTerm[]
  /** `<PromiseLinks>` by the letter of the focus area that the promises belong to. */
  readonly promises: ReadonlyMap<string, ReactNode>
}

/** What the parties have agreed on, and what comes of it. */
export function AgreementPage({ frame, municipality, path, view, terms, promises }: AgreementPageProps) {
  const site = useTranslations('Site')
  const { locale } = frame
  const { agreement, earlier } = view
  return (
    <PageShell
      frame={frame}
      path={path}
      notices={view.notices}
      breadcrumb={[{ href: paths.home(locale, municipality.slug), label: site('home') }]}
    >
      {agreement === null ? (
        <NoAgreement frame={frame} municipality={municipality} />
      ) : (
        <>
          <AgreementHeader locale={locale} agreement={agreement} terms={terms} />
          <AgreementBody locale={locale} agreement={agreement} terms={terms} promises={promises} />
        </>
      )}
      <EarlierAgreements locale={locale} agreements={earlier} />
    </PageShell>
  )
}

interface NoAgreementProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
}

function NoAgreement({ frame, municipality }: NoAgreementProps) {
  const t = useTranslations('Agreement')
  const home = useTranslations('Home')
  const name = <bdi key="municipality">{municipality.name}</bdi>
  return (
    <>
      <PageHeading title={<Sentence text={t('titleFor', { municipality: hole(0) })} parts={[name]} />} />
      <div className="wrap agreement__none">
        <p>
          <Sentence text={t('none', { municipality: hole(0) })} parts={[name]} />
        </p>
        <p>{t('noneHelp')}</p>
        <p>
          <a href={paths.promises(frame.locale, municipality.slug)}>{home('allPromises')}</a>
        </p>
      </div>
    </>
  )
}
