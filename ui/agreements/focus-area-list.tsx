import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FocusAreaView } from '@/domain/agreements/agreement-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { ActivityTag } from '@/ui/agreements/agreement-tags'
import { Prose, Text } from '@/ui/kit/local-text'

interface FocusAreaListProps {
  readonly locale: LocaleKey
  readonly focusAreas: readonly FocusAreaView[]
  readonly promises: ReadonlyMap<string, ReactNode>
}

/** Every focus area with what is promised and what is done in it. */
export function FocusAreaList({ locale, focusAreas, promises }: FocusAreaListProps) {
  const t = useTranslations('Agreement')
  return (
    <ul className="focus-areas">
      {focusAreas.map((focusArea) => (
        <li key={focusArea.code} className="focus-area" id={`malomrade-${focusArea.code.toLowerCase()}`}>
          <h3 className="focus-area__title">
            <bdi className="focus-area__letter">{focusArea.code}</bdi>{' '}
            <span>
              <Text of={focusArea.title} page={locale} />
            </span>
          </h3>
          {focusArea.description !== null && <Prose of={focusArea.description} page={locale} />}
          <h4>{t('promises')}</h4>
          {focusArea.promises.length === 0 ? <p>{t('promisesNone')}</p> : promises.get(focusArea.code)}
          <Activities locale={locale} focusArea={focusArea} />
        </li>
      ))}
    </ul>
  )
}

interface ActivitiesProps {
  readonly locale: LocaleKey
  readonly focusArea: FocusAreaView
}

function Activities({ locale, focusArea }: ActivitiesProps) {
  const t = useTranslations('Agreement')
  if (focusArea.activities.length === 0) return null
  return (
    <>
      <h4>{t('activities')}</h4>
      <ul className="activities">
        {focusArea.activities.map(({ id, title, description, state }) => (
          <li key={id} className="activity">
            <p className="activity__title">
              <Text of={title} page={locale} />
            </p>
            <ActivityTag state={state} />
            {description !== null && <Prose of={description} page={locale} />}
          </li>
        ))}
      </ul>
    </>
  )
}
