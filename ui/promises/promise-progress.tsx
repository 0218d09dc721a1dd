import { useTranslations } from 'next-intl'
import type { GlossaryTerm } from '@/domain/glossary/glossary-view'
import type { LocaleKey } from '@/domain/locales/locales'
import type { PromisePageView } from '@/domain/promises/promise-view'
import { Explain } from '@/ui/kit/explain'
import { Notice } from '@/ui/kit/notice'
import { Section } from '@/ui/kit/section'
import { FollowUpSentence, MissedFollowUp } from '@/ui/promises/follow-up-sentence'
import { ProgressSummary } from '@/ui/promises/progress-summary'
import { UpdateBody, UpdateByline } from '@/ui/promises/update-list'

interface PromiseProgressProps {
  readonly locale: LocaleKey
  readonly view: PromisePageView
  readonly terms: readonly GlossaryTerm[]
}

/** How it goes: the count in words, the latest word from a party, and when the next is due. */
export function PromiseProgress({ locale, view, terms }: PromiseProgressProps) {
  const t = useTranslations('Promise')
  const status = useTranslations('Status')
  const [latest] = view.updates
  return (
    <>
      <Section id="gar" heading={t('progressHeading')}>
        <ProgressSummary progress={view.progress} />
        {view.phase === 'awaitingOutcome' && (
          <Notice tone="warn">
            <p>{status('awaitingOutcome')}</p>
          </Notice>
        )}
      </Section>
      <Section id="senaste" heading={t('latest')}>
        {latest === undefined ? (
          <p>{t('updatesNone')}</p>
        ) : (
          <div className="latest">
            <UpdateByline locale={locale} update={latest} />
            <UpdateBody locale={locale} update={latest} />
          </div>
        )}
      </Section>
      <Section id="nasta" heading={t('nextFollowUp')}>
        <MissedFollowUp outlook={view.outlook} />
        <p>
          {view.outlook.next === null ? (
            t('noNextFollowUp')
          ) : (
            <FollowUpSentence of="nextFollowUpOn" day={view.outlook.next} />
          )}
        </p>
        <Explain terms={terms} term="uppfoljning" page={locale} />
      </Section>
    </>
  )
}
