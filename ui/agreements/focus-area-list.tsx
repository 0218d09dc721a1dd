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
      {focusAreas.map((focusArea, place) => (
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
          <Activities locale={locale} activities={focusArea.activities} toldHere={firstTold(focusAreas, place)} />
        </li>
      ))}
    </ul>
  )
}

interface ActivitiesProps {
  readonly locale: LocaleKey
  readonly activities: FocusAreaView['activities']
  /** Ids of the activities that are told in full here; the others were told above. */
  readonly toldHere: ReadonlySet<string>
}

function Activities({ locale, activities, toldHere }: ActivitiesProps) {
  const t = useTranslations('Agreement')
  if (activities.length === 0) return null
  return (
    <>
      <h4>{t('activities')}</h4>
      <ul className="activities">
        {activities.map(({ id, title, description, state }) => (
          <li key={id} className="activity" id={toldHere.has(id) ? placeOf(id) : undefined}>
            <div className="activity__head">
              <p className="activity__title">
                {toldHere.has(id) ? (
                  <Text of={title} page={locale} />
                ) : (
                  <a href={`#${placeOf(id)}`}>
                    <Text of={title} page={locale} />
                  </a>
                )}
              </p>
              <ActivityTag state={state} />
            </div>
            {toldHere.has(id) && description !== null && <Prose of={description} page={locale} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function placeOf(activity: string): string {
  return `aktivitet-${activity}`
}

/** One activity serves several focus areas; it is told in full under the first. */
function firstTold(focusAreas: readonly FocusAreaView[], place: number): ReadonlySet<string> {
  const before = new Set(focusAreas.slice(0, place).flatMap(({ activities }) => activities.map(({ id }) => id)))
  const here = focusAreas[place]?.activities.map(({ id }) => id) ?? []
  return new Set(here.filter((id) => !before.has(id)))
}
