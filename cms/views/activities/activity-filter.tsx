import type { TableFocusArea, TableOrganisation } from '@/cms/activities/load-activity-table'
import type { StaffPlace } from '@/cms/activities/staff-place'
import type { TableFilter } from '@/domain/activities/table-filter'
import { stateFilterWords, tableWords } from './activity-words'
import { Choice } from './choice'

interface Props {
  readonly path: string
  readonly filter: TableFilter
  readonly place: StaffPlace
  readonly organisations: readonly TableOrganisation[]
  readonly focusAreas: readonly TableFocusArea[]
}

/** A plain form that writes the address. */
export function ActivityFilter({ path, filter, place, organisations, focusAreas }: Props) {
  const { municipalities, municipality } = place
  return (
    <form action={path} method="get" className="activities__filter">
      {municipalities.length > 1 && (
        <Choice
          name="kommun"
          label={tableWords.municipality}
          chosen={municipality.slug}
          options={municipalities.map(({ slug, name }) => [slug, name])}
        />
      )}
      <Choice
        name="malomrade"
        label={tableWords.focusArea}
        chosen={filter.malomrade}
        all={tableWords.all}
        options={focusAreas.map(({ code, name }) => [code, `${code} ${name}`])}
      />
      <Choice
        name="lage"
        label={tableWords.state}
        chosen={filter.lage}
        all={tableWords.all}
        options={stateFilterWords}
      />
      <Choice
        name="organisation"
        label={tableWords.organisation}
        chosen={filter.organisation}
        all={tableWords.all}
        options={organisations.map(({ slug, name }) => [slug, name])}
      />
      <label className="activities__check">
        <input type="checkbox" name="forsenad" value="1" defaultChecked={filter.forsenad !== null} />
        {tableWords.overdue}
      </label>
      <input type="hidden" name="sortering" value={filter.sortering} />
      <input type="hidden" name="ordning" value={filter.ordning} />
      <button type="submit" className="activities__button">
        {tableWords.show}
      </button>
      <a href={municipalities.length > 1 ? `${path}?kommun=${municipality.slug}` : path}>{tableWords.clear}</a>
    </form>
  )
}
