import type { ReportRow } from '@/cms/activities/report-rows'
import { pageWords, tableWords } from './activity-words'
import { fateLabels, importWords } from './import-words'

/** Rows on one page of a dry run. */
const rowsOnPage = 200

interface Props {
  readonly rows: readonly ReportRow[]
  readonly page: number
  /** The page's own address, which a page number is added to. */
  readonly address: string
}

/** Every row of the file with what becomes of it, and beside it in words what a person should know. */
export function ReportTable({ rows, page, address }: Props) {
  const pages = Math.ceil(rows.length / rowsOnPage)
  const here = Math.min(page, pages)
  return (
    <>
      <h2>{importWords.rowsHeading}</h2>
      <table className="activities__list activities__report">
        <thead>
          <tr>
            <th scope="col">{importWords.row}</th>
            <th scope="col">{importWords.fate}</th>
            <th scope="col">{importWords.activity}</th>
            <th scope="col">{importWords.remarks}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice((here - 1) * rowsOnPage, here * rowsOnPage).map(({ row, fate, name, differences, notes }) => (
            <tr key={row}>
              <td>{row}</td>
              <td>
                <span className={`activities__fate activities__fate--${fate}`}>{fateLabels[fate]}</span>
              </td>
              <th scope="row">{name || importWords.noName}</th>
              <td>
                <Remarks remarks={[...differences, ...notes]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <nav aria-label={importWords.pages} className="activities__pager">
          {here > 1 && <a href={`${address}&sida=${here - 1}`}>{tableWords.previous}</a>}
          <span>{pageWords(here, pages)}</span>
          {here < pages && <a href={`${address}&sida=${here + 1}`}>{tableWords.next}</a>}
        </nav>
      )}
    </>
  )
}

function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  if (remarks.length === 0) return null
  return (
    <ul>
      {remarks.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}
