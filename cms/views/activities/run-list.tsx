import type { ListedRun } from '@/cms/activities/import-runs'
import { importWords, runStateWords } from './import-words'

interface Props {
  readonly runs: readonly ListedRun[]
  readonly path: string
  readonly kommun: string
}

/** The organisation's latest imports, so that one that waits is found again and the last one can be undone. */
export function RunList({ runs, path, kommun }: Props) {
  return (
    <>
      <h2>{importWords.earlier}</h2>
      {runs.length === 0 ? (
        <p>{importWords.none}</p>
      ) : (
        <table className="activities__list">
          <thead>
            <tr>
              <th scope="col">{importWords.when}</th>
              <th scope="col">{importWords.fileName}</th>
              <th scope="col">{importWords.state}</th>
            </tr>
          </thead>
          <tbody>
            {runs.map(({ id, createdAt, fileName, state }) => (
              <tr key={id}>
                <td>
                  <time dateTime={createdAt.toISOString()}>{stockholmTime.format(createdAt)}</time>
                </td>
                <th scope="row">
                  <a href={`${path}?kommun=${kommun}&omgang=${id}`}>{fileName}</a>
                </th>
                <td>{runStateWords[state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

const stockholmTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})
