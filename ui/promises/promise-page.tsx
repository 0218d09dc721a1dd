import { useTranslations } from 'next-intl'
import type { GlossaryTerm } from '@/domain/glossary/glossary-view'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import type { PromisePageView } from '@/domain/promises/promise-view'
import { paths } from '@/i18n/paths'
import { Explain } from '@/ui/kit/explain'
import { Prose, Text } from '@/ui/kit/local-text'
import { Section } from '@/ui/kit/section'
import { PageShell } from '@/ui/layout/page-shell'
import { CommitmentList } from '@/ui/promises/commitment-list'
import { IndicatorFigure } from '@/ui/promises/indicator-figure'
import { PromiseBackground } from '@/ui/promises/promise-background'
import { PromiseHeader } from '@/ui/promises/promise-header'
import { PromiseHistory } from '@/ui/promises/promise-history'
import { PromiseOutcomeSection } from '@/ui/promises/promise-outcome'
import { PromiseProgress } from '@/ui/promises/promise-progress'

interface PromisePageProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly path: string
  readonly view: PromisePageView
  /** The glossary, for explaining words in place (RES-11). */
  readonly terms: readonly GlossaryTerm[]
}

/** One promise, in the order of RES-02. */
export function PromisePage({ frame, municipality, path, view, terms }: PromisePageProps) {
  const t = useTranslations('Promise')
  const site = useTranslations('Site')
  const { locale } = frame
  return (
    <PageShell
      frame={frame}
      path={path}
      section="promises"
      notices={view.notices}
      breadcrumb={[
        { href: paths.home(locale, municipality.slug), label: site('home') },
        { href: paths.promises(locale, municipality.slug), label: t('backToList') },
      ]}
    >
      <article className="promise">
        <PromiseHeader locale={locale} municipality={municipality.slug} view={view} terms={terms} />
        <Section id="problem" heading={t('problem')}>
          <Prose of={view.problem} page={locale} />
        </Section>
        {view.effects.length > 0 && (
          <Section id="battre" heading={t('effects')}>
            <ul className="effects">
              {view.effects.map((effect) => (
                <li key={effect.text}>
                  <Text of={effect} page={locale} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="lovar" heading={t('commitments')}>
          <CommitmentList locale={locale} commitments={view.commitments} hasEnded={view.phase === 'ended'} />
          <Explain terms={terms} term="lopande" page={locale} />
        </Section>
        <PromiseProgress locale={locale} view={view} terms={terms} />
        {view.indicators.length > 0 && (
          <Section id="mater" heading={t('indicators')}>
            {view.indicators.map((indicator) => (
              <IndicatorFigure key={indicator.id} locale={locale} indicator={indicator} />
            ))}
            <Explain terms={terms} term="indikator" page={locale} />
          </Section>
        )}
        <PromiseOutcomeSection locale={locale} view={view} />
        <PromiseBackground locale={locale} municipality={municipality.slug} view={view} terms={terms} />
        <PromiseHistory locale={locale} municipality={municipality.slug} view={view} />
      </article>
    </PageShell>
  )
}
