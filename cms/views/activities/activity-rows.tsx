import type { ReactNode } from 'react'
import type { TableRow } from '@/cms/activities/load-activity-table'
import type { PlannedDay } from '@/domain/activities/activity'
import { type SortName, type TableFilter, writeTableFilter } from '@/domain/activities/table-filter'
import { columnWords, sortWords, stateWords, tableWords } from './activity-words'

interface Props {
  readonly path: string
  readonly filter: TableFilter
  readonly rows: readonly TableRow[]
}

/** The columns of the parties' own table. The name stays in sight while the rest is scrolled. */
export function ActivityRows({ path, filter, rows }: Props) {
  const sorted = (name: SortName) => <SortedHeading path={path} filter={filter} name={name} />
  return (
    // A table wider than the page is scrolled with the keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable
    <section className="activities__scroll" aria-label={tableWords.heading} tabIndex={0}>
      <table className="activities__table">
        <thead>
          <tr>
            {sorted('aktivitet')}
            <th scope="col">{columnWords.subActivity}</th>
            <th scope="col">{columnWords.focusAreas}</th>
            {sorted('lage')}
            <th scope="col">{columnWords.shown}</th>
            {sorted('paborjas')}
            {sorted('foljs-upp')}
            {sorted('avslutas')}
            <th scope="col">{columnWords.orientation}</th>
            <th scope="col">{columnWords.mission}</th>
            <th scope="col">{columnWords.method}</th>
            <th scope="col">{columnWords.followUp}</th>
            <th scope="col">{columnWords.group}</th>
            <th scope="col">{columnWords.needsReinforcement}</th>
            <th scope="col">{columnWords.handledBy}</th>
            <th scope="col">{columnWords.other}</th>
            <th scope="col">{columnWords.organisation}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ActivityRow key={row.id} {...row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function SortedHeading({ path, filter, name }: Omit<Props, 'rows'> & { readonly name: SortName }) {
  const isSorted = filter.sortering === name
  const isAscending = filter.ordning === 'stigande'
  const ordning = isSorted && isAscending ? 'fallande' : 'stigande'
  const order = isSorted ? ({ 'aria-sort': isAscending ? 'ascending' : 'descending' } as const) : {}
  return (
    <th scope="col" {...order}>
      <a href={`${path}?${writeTableFilter(filter, { sortering: name, ordning, sida: 1 })}`}>
        {sortWords[name]}
        {isSorted && <span aria-hidden="true">{isAscending ? ' ↑' : ' ↓'}</span>}
      </a>
    </th>
  )
}

function ActivityRow({ id, fields, isOverdue, isReleased, titlePublic, organisation }: TableRow) {
  const { title, needsReinforcement } = fields
  const answer = needsReinforcement ? tableWords.yes : tableWords.no
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/collections/activities/${id}`}>{title || tableWords.untitled}</a>
      </th>
      <Cell>{fields.subActivity}</Cell>
      <Cell>{fields.focusAreas.join(', ')}</Cell>
      <td>{stateWords[fields.state]}</td>
      <td>
        {isReleased ? (
          <strong>{tableWords.released}</strong>
        ) : titlePublic ? (
          tableWords.withPublicWords
        ) : (
          tableWords.notReleased
        )}
      </td>
      <Cell>{dayOf(fields.start)}</Cell>
      <Cell>{dayOf(fields.followUpAt)}</Cell>
      <td>
        {dayOf(fields.end)}
        {isOverdue && <strong className="activities__late">{tableWords.late}</strong>}
      </td>
      <Cell isLong>{fields.orientation}</Cell>
      <Cell isLong>{fields.mission}</Cell>
      <Cell isLong>{fields.method}</Cell>
      <Cell isLong>{fields.followUp}</Cell>
      <Cell isLong>{fields.group}</Cell>
      <td>{needsReinforcement === null ? '' : answer}</td>
      <Cell>{fields.handledBy}</Cell>
      <Cell isLong>{fields.other}</Cell>
      <Cell>{organisation}</Cell>
    </tr>
  )
}

/** The beginning of a text; all of it is a click away, where it can be edited too. */
function Cell({ children, isLong = false }: { readonly children: ReactNode; readonly isLong?: boolean }) {
  const isWide = isLong && children !== ''
  return (
    <td>
      <div className={isWide ? 'activities__cell activities__cell--long' : 'activities__cell'}>{children}</div>
    </td>
  )
}

function dayOf({ text, day }: PlannedDay): string {
  return day ?? text
}
