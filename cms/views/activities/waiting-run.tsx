import type { ImportRun } from '@/cms/activities/import-runs'
import type { RowFate } from '@/cms/activities/report-rows'
import type { WaitingTable } from '@/cms/activities/show-run'
import { ColumnChoices } from './column-choices'
import { importWords, sumWords } from './import-words'
import { Refusals } from './refusals'
import { ReportTable } from './report-table'

interface Props {
  readonly path: string
  readonly kommun: string
  readonly run: ImportRun
  readonly waiting: WaitingTable
  readonly isReinterpreted: boolean
  readonly page: number
}

/** A table that has been read and not saved: its headings, what is odd about it, and every row's fate. One form. */
export function WaitingRun({ path, kommun, run, waiting, isReinterpreted, page }: Props) {
  const { columns, refusals, tableNotes, rows, absent } = waiting
  const canBeSaved = refusals.length === 0
  return (
    <form action={`/cms-api/activities/import/${run.id}`} method="post" encType="multipart/form-data">
      <input type="hidden" name="kommun" value={kommun} />
      {isReinterpreted && (
        <p role="alert" className="activities__notice">
          {importWords.reinterpreted}
        </p>
      )}
      {canBeSaved ? (
        <section className="activities__notice" aria-labelledby="activities-sum">
          <p id="activities-sum">{sumWords(countFates(rows))}</p>
          <div className="activities__buttons">
            <button type="submit" name="steg" value="spara" className="activities__button">
              {importWords.save}
            </button>
            <button type="submit" name="steg" value="slang" className="activities__button activities__button--quiet">
              {importWords.throwAway}
            </button>
          </div>
          <p className="activities__help">{importWords.saveHelp}</p>
        </section>
      ) : (
        <Refusals heading={importWords.cannot} refusals={refusals} />
      )}
      {columns.length > 0 && <ColumnChoices columns={columns} />}
      {!canBeSaved && (
        <button type="submit" name="steg" value="slang" className="activities__button activities__button--quiet">
          {importWords.throwAway}
        </button>
      )}
      {tableNotes.length > 0 && (
        <>
          <h2>{importWords.aboutHeading}</h2>
          <ul>
            {tableNotes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {absent.length > 0 && (
        <>
          <h2>{importWords.absentHeading}</h2>
          <p>{importWords.absentHelp}</p>
          <ul>
            {absent.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: names repeat and the list never changes
              <li key={index}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {rows.length > 0 && <ReportTable rows={rows} page={page} address={`${path}?kommun=${kommun}&omgang=${run.id}`} />}
    </form>
  )
}

function countFates(rows: WaitingTable['rows']): Readonly<Record<RowFate, number>> {
  const counts = { create: 0, update: 0, unchanged: 0, conflict: 0, unreadable: 0 }
  for (const { fate } of rows) counts[fate] += 1
  return counts
}
