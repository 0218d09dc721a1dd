import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { UpdateView } from '@/domain/promises/promise-view'
import { DayText } from '@/ui/kit/day'
import { Name, Prose, Text } from '@/ui/kit/local-text'
import { hole, Sentence } from '@/ui/kit/sentence'
import { CommitmentTag } from '@/ui/promises/status-tag'

interface UpdateListProps {
  readonly locale: LocaleKey
  /** Newest first. */
  readonly updates: readonly UpdateView[]
}

/** Every word from the parties, dated, newest first. */
export function UpdateList({ locale, updates }: UpdateListProps) {
  return (
    <ol className="timeline">
      {updates.map((update) => (
        <li key={update.id} className="timeline__entry" id={`besked-${update.id}`}>
          <h3 className="timeline__day">
            <DayText day={update.day} />
          </h3>
          <p className="timeline__by">
            <UpdateBy locale={locale} update={update} />
          </p>
          <UpdateBody locale={locale} update={update} />
        </li>
      ))}
    </ol>
  )
}

interface UpdateProps {
  readonly locale: LocaleKey
  readonly update: UpdateView
}

export function UpdateByline({ locale, update }: UpdateProps) {
  return (
    <p className="byline">
      <strong>
        <DayText day={update.day} />
      </strong>
      <br />
      <UpdateBy locale={locale} update={update} />
    </p>
  )
}

function UpdateBy({ locale, update }: UpdateProps) {
  const t = useTranslations('Promise')
  return (
    <Sentence
      text={t('updateBy', { organisation: hole(0) })}
      parts={[<Name key="organisation" of={update.organisation.name} page={locale} />]}
    />
  )
}

/** What is said, and how each part stands since. */
export function UpdateBody({ locale, update }: UpdateProps) {
  return (
    <>
      <Prose of={update.text} page={locale} />
      {update.items.length > 0 && (
        <ul className="update-items">
          {update.items.map((item) => (
            <li key={item.commitment.text} className="update-items__item">
              <CommitmentTag status={item.status} />
              <span className="update-items__text">
                <Text of={item.commitment} page={locale} />
                {item.reason !== null && (
                  <span className="update-items__reason">
                    <Text of={item.reason} page={locale} />
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
