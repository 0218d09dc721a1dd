import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { AgreementView } from '@/domain/agreements/agreement-view'
import type { GlossaryTerm } from '@/domain/glossary/glossary-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { FocusAreaList } from '@/ui/agreements/focus-area-list'
import { Horizons } from '@/ui/agreements/horizons'
import { DayText } from '@/ui/kit/day'
import { Explain } from '@/ui/kit/explain'
import { Name, Prose, Text } from '@/ui/kit/local-text'
import { Names } from '@/ui/kit/names'
import { Section } from '@/ui/kit/section'
import { hole, Sentence } from '@/ui/kit/sentence'
import { SignatoryList } from '@/ui/kit/signatory-list'

interface AgreementBodyProps {
  readonly locale: LocaleKey
  readonly agreement: AgreementView
  readonly terms: readonly GlossaryTerm[]
  readonly promises: ReadonlyMap<string, ReactNode>
}

/** The agreement part by part: why, about what, how, for how long, and who signed. What it lacks is left out. */
export function AgreementBody({ locale, agreement, terms, promises }: AgreementBodyProps) {
  const t = useTranslations('Agreement')
  const { purposes, cooperationAreas, principles, horizons, focusAreas } = agreement
  return (
    <>
      {purposes !== null && (
        <Section id="syfte" heading={t('purposes')}>
          <Prose of={purposes} page={locale} />
        </Section>
      )}
      {cooperationAreas !== null && (
        <Section id="samverkan" heading={t('cooperationAreas')}>
          <Prose of={cooperationAreas} page={locale} />
        </Section>
      )}
      {principles.length > 0 && (
        <Section id="principer" heading={t('principles')}>
          <ul className="effects">
            {principles.map((principle) => (
              <li key={principle.text}>
                <Text of={principle} page={locale} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {horizons.length > 0 && (
        <Section id="tid" heading={t('horizons')}>
          <Horizons locale={locale} horizons={horizons} />
        </Section>
      )}
      {focusAreas.length > 0 && (
        <Section id="malomraden" heading={t('focusAreas')}>
          <Explain terms={terms} term="malomrade" page={locale} />
          <FocusAreaList locale={locale} focusAreas={focusAreas} promises={promises} />
        </Section>
      )}
      <Signatories locale={locale} agreement={agreement} />
      <History locale={locale} agreement={agreement} />
    </>
  )
}

interface PartProps {
  readonly locale: LocaleKey
  readonly agreement: AgreementView
}

function Signatories({ locale, agreement }: PartProps) {
  const t = useTranslations('Agreement')
  if (agreement.signatories.length === 0) return null
  return (
    <Section id="undertecknat" heading={t('signatories')}>
      <SignatoryList locale={locale} signatories={agreement.signatories} />
    </Section>
  )
}

function History({ locale, agreement }: PartProps) {
  const t = useTranslations('Agreement')
  if (agreement.history.length === 0) return null
  return (
    <Section id="historia" heading={t('history')}>
      <ol className="timeline">
        {agreement.history.map(({ day, organisations }) => (
          <li key={day} className="timeline__entry">
            <h3 className="timeline__day">
              <DayText day={day} />
            </h3>
            <p>
              <Sentence
                text={t('joined', { parties: hole(0) })}
                parts={[
                  <Names
                    key="parties"
                    of={organisations.map(({ slug, name }) => <Name key={slug} of={name} page={locale} />)}
                  />,
                ]}
              />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
