import type { ImportRun } from '@/cms/activities/import-runs'
import type { KeptActivity, Undoing } from '@/cms/activities/show-run'
import { doneWords, importWords, undoneWords, undoWords } from './import-words'

interface Props {
  readonly kommun: string
  readonly run: ImportRun
  readonly undoing: Undoing | null
}

/** An import that is done: what it came to, and what undoing it would do or has done. */
export function DoneRun({ kommun, run, undoing }: Props) {
  const { counts } = run.result
  const isUndone = run.state === 'undone'
  return (
    <>
      <div role="status" className="activities__notice">
        <h2>{isUndone ? importWords.undoneHeading : importWords.doneHeading}</h2>
        {isUndone && undoing !== null && <p>{undoneWords(undoing)}</p>}
        {!isUndone && counts !== undefined && <p>{doneWords(counts)}</p>}
        <p>
          <a href={`/admin/aktiviteter?kommun=${kommun}`}>{importWords.toTable}</a>
        </p>
      </div>
      {isUndone && undoing !== null && <Kept kept={undoing.kept} />}
      {!isUndone && undoing === null && <p>{importWords.superseded}</p>}
      {!isUndone && undoing !== null && (
        <form action={`/cms-api/activities/import/${run.id}`} method="post" encType="multipart/form-data">
          <h2>{importWords.undoHeading}</h2>
          <p>{undoWords(undoing)}</p>
          <Kept kept={undoing.kept} />
          <input type="hidden" name="kommun" value={kommun} />
          <button type="submit" name="steg" value="angra" className="activities__button activities__button--quiet">
            {importWords.undo}
          </button>
        </form>
      )}
    </>
  )
}

function Kept({ kept }: { readonly kept: readonly KeptActivity[] }) {
  if (kept.length === 0) return null
  return (
    <>
      <h3>{importWords.keptHeading}</h3>
      <ul>
        {kept.map(({ id, name, what }) => (
          <li key={id}>
            <a href={`/admin/collections/activities/${id}`}>{name}</a>: {what || importWords.keptWhole}
          </li>
        ))}
      </ul>
    </>
  )
}
