import type { AdminViewServerProps } from 'payload'
import { loadActivityTable } from '@/cms/activities/load-activity-table'
import { staffPlace } from '@/cms/activities/staff-place'
import { may } from '@/domain/access/actions'
import { scopesOf } from '@/domain/access/capabilities'
import { readTableFilter, writeTableFilter } from '@/domain/activities/table-filter'
import { ActivityFilter } from './activity-filter'
import { ActivityPager } from './activity-pager'
import { ActivityRows } from './activity-rows'
import { countWords, tableWords } from './activity-words'
import { StaffPage } from './staff-page'

const path = '/admin/aktiviteter'

/** The parties' activities as the table that they are used to: filtered and sorted by the address, edited by a link. */
export async function ActivityTable(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const filter = readTableFilter((await props.searchParams) ?? {})
  const place = await staffPlace(req, 'read', filter.kommun)
  const frame = { ...props, path, steps: [{ label: tableWords.heading, url: path }], heading: tableWords.heading }
  if (place === null) return <StaffPage {...frame}>{req.user && <p>{tableWords.mayNot}</p>}</StaffPage>

  const { rows, total, pages, organisations, focusAreas } = await loadActivityTable(req, place, filter, 'page')
  const { roles } = place.person
  const query = writeTableFilter({ ...filter, kommun: place.municipality.slug, sida: 1 })
  return (
    <StaffPage {...frame}>
      <p>{tableWords.lead}</p>
      <ul className="activities__actions">
        {scopesOf(roles, 'activities', 'create').length > 0 && (
          <li>
            <a href="/admin/collections/activities/create">{tableWords.create}</a>
          </li>
        )}
        {may(roles, 'activities.import') && (
          <li>
            <a href={`${path}/import?kommun=${place.municipality.slug}`}>{tableWords.import}</a>
          </li>
        )}
        {may(roles, 'activities.export') &&
          (['csv', 'xlsx'] as const).map((format) => (
            <li key={format}>
              <a href={`/cms-api/activities/export?${query}&format=${format}`} download>
                {tableWords[format]}
              </a>
            </li>
          ))}
      </ul>
      <ActivityFilter path={path} filter={filter} place={place} organisations={organisations} focusAreas={focusAreas} />
      <p role="status">{total === 0 ? tableWords.none : countWords(total)}</p>
      {total > 0 && <ActivityRows path={path} filter={filter} rows={rows} />}
      {pages > 1 && <ActivityPager path={path} filter={filter} pages={pages} />}
    </StaffPage>
  )
}
