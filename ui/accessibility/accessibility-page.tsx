import '@/ui/accessibility/statement.css'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { StatementView } from '@/domain/accessibility/statement-view'
import { accessibilitySupervision } from '@/domain/accessibility/supervision'
import type { FrameView } from '@/domain/municipalities/frame-view'
import type { TranslationNotice } from '@/domain/translations/local-text'
import { paths } from '@/i18n/paths'
import { Conformance } from '@/ui/accessibility/conformance'
import { FaultList } from '@/ui/accessibility/fault-list'
import { StatementFacts } from '@/ui/accessibility/statement-facts'
import { LatinRun } from '@/ui/kit/latin-run'
import { Prose } from '@/ui/kit/local-text'
import { PageHeading } from '@/ui/kit/page-heading'
import { Section } from '@/ui/kit/section'
import { hole, Sentence } from '@/ui/kit/sentence'
import { PageShell } from '@/ui/layout/page-shell'

interface AccessibilityPageProps {
  /** With a municipality the page is its authorities', without one the service's. */
  readonly frame: FrameView
  readonly path: string
  /** Null while it is being written. */
  readonly statement: StatementView | null
  readonly notices: readonly TranslationNotice[]
  /** The form in which a fault of the service is reported. */
  readonly form?: ReactNode
  /** What has to be put right in the form, before everything else. */
  readonly alert?: ReactNode
}

/** What the law asks a statement to say (ADM-07), part by part. */
export function AccessibilityPage({ frame, path, statement, notices, form, alert }: AccessibilityPageProps) {
  const t = useTranslations('Statement')
  const general = useTranslations('Accessibility')
  const site = useTranslations('Site')
  const { locale, municipality } = frame
  return (
    <PageShell
      frame={frame}
      path={path}
      notices={notices}
      breadcrumb={municipality === null ? [] : [{ href: paths.home(locale, municipality.slug), label: site('home') }]}
    >
      {alert}
      <PageHeading
        title={
          municipality === null ? (
            general('title')
          ) : (
            <Sentence
              text={t('titleFor', { municipality: hole(0) })}
              parts={[<bdi key="municipality">{municipality.name}</bdi>]}
            />
          )
        }
        lead={<p>{t(statement === null ? 'leadMissing' : 'lead')}</p>}
      />
      {statement === null ? (
        <Section id="sa-arbetar-vi" heading={t('meanwhileHeading')}>
          <p>{general('aim')}</p>
          <p>{general('how')}</p>
          <p>{general('tested')}</p>
        </Section>
      ) : (
        <>
          <Section id="foljer" heading={t('conformanceHeading')}>
            <Conformance conformance={statement.conformance} />
            <StatementFacts locale={locale} statement={statement} />
          </Section>
          <Section id="brister" heading={t('faultsHeading')}>
            {statement.faults.length === 0 ? (
              <p>{t('noFaults')}</p>
            ) : (
              <FaultList locale={locale} faults={statement.faults} />
            )}
          </Section>
          <Section id="granskning" heading={t('methodHeading')}>
            <Prose of={statement.method} page={locale} />
          </Section>
        </>
      )}
      <Section id="hinder" heading={t('reportHeading')}>
        <p>{t('report')}</p>
        <Report frame={frame} form={form} />
      </Section>
      <Section id="tillsyn" heading={t('supervisionHeading')}>
        <p>
          <Sentence
            text={t('supervision', { address: hole(0) })}
            parts={[
              <a key="address" href={accessibilitySupervision.href} rel="external">
                <LatinRun>{accessibilitySupervision.written}</LatinRun>
              </a>,
            ]}
          />
        </p>
        {municipality !== null && (
          <p>
            <a href={paths.accessibility(locale)}>{t('service')}</a>
          </p>
        )}
      </Section>
    </PageShell>
  )
}

/** A municipality's authorities are written to on their contact page, the service in the form that comes with it. */
function Report({ frame: { locale, municipality }, form }: Pick<AccessibilityPageProps, 'frame' | 'form'>) {
  const t = useTranslations('Statement')
  const general = useTranslations('Accessibility')
  if (municipality !== null)
    return (
      <p>
        <a className="button" href={`${paths.contact(locale, municipality.slug)}?arende=brist`}>
          {t('reportLink')}
        </a>
      </p>
    )
  return form ?? <p>{general('report')}</p>
}
