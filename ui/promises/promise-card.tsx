import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { PromiseCardView } from '@/domain/promises/promise-view'
import { paths } from '@/i18n/paths'
import { DayText } from '@/ui/kit/day'
import { Name, Prose, Text } from '@/ui/kit/local-text'
import { Names } from '@/ui/kit/names'
import { Period } from '@/ui/kit/period'
import { hole, Sentence } from '@/ui/kit/sentence'
import { MissedFollowUp } from '@/ui/promises/follow-up-sentence'
import { ProgressSummary } from '@/ui/promises/progress-summary'
import { PromiseTags } from '@/ui/promises/status-tag'

interface PromiseCardProps {
  readonly locale: LocaleKey
  readonly municipality: string
  readonly card: PromiseCardView
  readonly target?: '_top'
}

export function PromiseCard({ locale, municipality, card, target }: PromiseCardProps) {
  const t = useTranslations('PromiseList')
  return (
    <article className="promise-card">
      <PromiseTags status={card.status} outcome={card.outcome} />
      <h3>
        <a className="promise-card__link" href={paths.promise(locale, municipality, card.slug)} target={target}>
          <Text of={card.title} page={locale} />
        </a>
      </h3>
      <p className="promise-card__place">
        <Names of={card.areas.map(({ slug, name }) => <Name key={slug} of={name} page={locale} />)} />
        <br />
        <Period from={card.from} to={card.to} />
      </p>
      {card.summary !== null && <Prose of={card.summary} page={locale} />}
      <ProgressSummary progress={card.progress} />
      <MissedFollowUp outlook={card.outlook} />
      <p className="promise-card__foot">
        <Sentence
          text={t('parties', { parties: hole(0) })}
          parts={[
            <Names
              key="parties"
              of={card.parties.map((party) => <Name key={party.slug} of={party.name} page={locale} />)}
            />,
          ]}
        />
        <br />
        {card.lastUpdate === null ? (
          t('noUpdate')
        ) : (
          <Sentence text={t('lastUpdate', { date: hole(0) })} parts={[<DayText key="day" day={card.lastUpdate} />]} />
        )}
      </p>
    </article>
  )
}
