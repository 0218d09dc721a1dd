import '@/ui/about/about-page.css'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { GlossaryTerm } from '@/domain/glossary/glossary-view'
import type { FrameView } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { Explain } from '@/ui/kit/explain'
import { PageHeading } from '@/ui/kit/page-heading'
import { Section } from '@/ui/kit/section'
import { EmergencyBlock } from '@/ui/layout/emergency-block'
import { PageShell } from '@/ui/layout/page-shell'

interface AboutPageProps {
  readonly frame: FrameView
  readonly path: string
  readonly terms: readonly GlossaryTerm[]
  /** The words that a promise is marked with, each explained. */
  readonly statusGuide: ReactNode
}

/** The way from what a resident says to a promise, and back. */
const steps = ['said', 'shown', 'picture', 'chosen', 'promised', 'followed', 'told'] as const

/** What a medborgarlöfte is, how it comes about and how one can have a say. */
export function AboutPage({ frame, path, terms, statusGuide }: AboutPageProps) {
  const t = useTranslations('About')
  const site = useTranslations('Site')
  const { locale } = frame
  const hasEmergency = frame.emergency.length > 0
  return (
    <PageShell frame={frame} path={path} hasOwnEmergencyBlock={hasEmergency}>
      <PageHeading title={t('title')} lead={<p>{t('lead')}</p>} />
      <Section id="vad" heading={t('whatHeading')}>
        <p>{t('what')}</p>
        <p>{t('whatSays')}</p>
      </Section>
      <Section id="inte" heading={t('notHeading')}>
        <p>{t('notLaw')}</p>
        <p>{t('notReport')}</p>
        {hasEmergency && <EmergencyBlock frame={frame} />}
        <p>{t('notProposal')}</p>
      </Section>
      <Section id="vem" heading={t('whoHeading')}>
        <p>{t('who')}</p>
        <p>{t('whoAnswers')}</p>
      </Section>
      <Section id="hur" heading={t('howHeading')}>
        <ol className="chain">
          {steps.map((step) => (
            <li key={step} className="chain__step">
              {t(`steps.${step}`)}
            </li>
          ))}
        </ol>
        <Explain terms={terms} term="lagesbild" page={locale} />
      </Section>
      <Section id="lasa" heading={t('readHeading')}>
        <p>{t('read')}</p>
        {statusGuide}
        <p>
          <a href={paths.glossary(locale)}>{t('moreWords')}</a>
        </p>
      </Section>
      <Section id="kontakt" heading={t('influenceHeading')}>
        <p>{t('influence')}</p>
        <p>
          <a href={paths.start(locale)}>{site('chooseMunicipality')}</a>
        </p>
        <p>
          <a href={paths.accessibility(locale)}>{t('obstacle')}</a>
        </p>
      </Section>
      <Section id="drift" heading={t('runHeading')}>
        <p>{t('run')}</p>
        <p>{t('openSource')}</p>
        <p>
          <a href={paths.openData(locale)}>{t('openData')}</a>
        </p>
      </Section>
    </PageShell>
  )
}
