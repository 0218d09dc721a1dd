import { Link } from '@payloadcms/ui'
import { dashboardWords } from '@/cms/views/dashboard/dashboard-words'
import type { Day } from '@/domain/shared/day'
import { addressOf } from '@/domain/waiting/address'
import type { WaitingItem, WaitingSection } from '@/domain/waiting/waiting-item'
import { type StaffLanguage, titleOf, waitingWords } from '@/domain/waiting/waiting-words'

interface Props {
  readonly sections: readonly WaitingSection[]
  readonly today: Day
  readonly language: StaffLanguage
  readonly mayWriteUpdates: boolean
}

/** So many of a kind are named; the others are counted. */
const named = 8

/** What waits, a section for each kind. */
export function WaitingList({ sections, ...rest }: Props) {
  const words = dashboardWords[rest.language]
  if (sections.length === 0)
    return (
      <div className="waiting__calm">
        <p>{words.nothing}</p>
        <p>{words.nothingMore}</p>
      </div>
    )
  return sections.map((section) => <KindSection key={section.kind} section={section} {...rest} />)
}

function KindSection({ section, language, ...rest }: Omit<Props, 'sections'> & { readonly section: WaitingSection }) {
  const { kind, count, items } = section
  const shown = items.slice(0, named)
  return (
    <section className="waiting__kind" aria-labelledby={`waiting-${kind}`}>
      <h2 id={`waiting-${kind}`}>
        {waitingWords[language].headings[kind]} <span className="waiting__count">{count}</span>
      </h2>
      <ul>
        {shown.map((item) => (
          <li key={`${addressOf(item)} ${item.about ?? ''}`}>
            <Thing item={item} language={language} {...rest} />
          </li>
        ))}
      </ul>
      {count > shown.length && <p className="waiting__more">{dashboardWords[language].more(count - shown.length)}</p>}
    </section>
  )
}

function Thing({ item, today, language, mayWriteUpdates }: Omit<Props, 'sections'> & { readonly item: WaitingItem }) {
  const words = dashboardWords[language]
  const title = titleOf(item, language)
  const asksForUpdate = mayWriteUpdates && (item.kind === 'late' || item.kind === 'delayed')
  return (
    <>
      <Link href={addressOf(item)} prefetch={false}>
        {title}
      </Link>
      <p>
        {waitingWords[language].detail(item, today)}
        {asksForUpdate && item.place.id !== null && (
          <>
            {' '}
            <Link
              href={`/admin/collections/progress-updates/create?promise=${item.place.id}`}
              prefetch={false}
              aria-label={words.writeUpdateAbout(title)}
            >
              {words.writeUpdate}
            </Link>
          </>
        )}
      </p>
    </>
  )
}
