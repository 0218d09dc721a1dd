import { activityFields } from '@/domain/activities/activity'
import { columnNames } from '@/domain/activities/column-names'
import type { TableColumn } from '@/domain/activities/read-table'
import { importWords } from './import-words'

/** What each heading of the file is taken for, to be changed. */
export function ColumnChoices({ columns }: { readonly columns: readonly TableColumn[] }) {
  return (
    <>
      <h2>{importWords.columnsHeading}</h2>
      <p>{importWords.columnsHelp}</p>
      <table className="activities__list">
        <thead>
          <tr>
            <th scope="col">{importWords.column}</th>
            <th scope="col">{importWords.example}</th>
            <th scope="col">{importWords.means}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ heading, example, field }, index) => (
            <tr key={heading}>
              <th scope="row">{heading}</th>
              <td>
                <div className="activities__cell">{example}</div>
              </td>
              <td>
                <select name={`rubrik-${index}`} defaultValue={field ?? 'none'} aria-label={heading}>
                  {activityFields.map((each) => (
                    <option key={each} value={each}>
                      {columnNames[each].header}
                    </option>
                  ))}
                  <option value="none">{importWords.noColumn}</option>
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="submit" name="steg" value="tolka" className="activities__button activities__button--quiet">
        {importWords.reread}
      </button>
    </>
  )
}
