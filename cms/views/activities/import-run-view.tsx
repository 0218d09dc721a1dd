import type { PayloadRequest } from 'payload'
import type { ImportRun } from '@/cms/activities/import-runs'
import { showRefusals, showUndoing, showWaiting } from '@/cms/activities/show-run'
import { DoneRun } from './done-run'
import { importWords } from './import-words'
import { Refusals } from './refusals'
import { WaitingRun } from './waiting-run'

interface Props {
  readonly req: PayloadRequest
  readonly run: ImportRun
  readonly path: string
  readonly kommun: string
  readonly isReinterpreted: boolean
  readonly page: number
}

/** One import in whatever state it is, and the way to the next one. */
export async function ImportRunView({ req, run, path, kommun, isReinterpreted, page }: Props) {
  const here = { path, kommun, run }
  return (
    <>
      <p>
        <strong className="activities__file">{run.fileName}</strong>{' '}
        <a href={`${path}?kommun=${kommun}`}>{importWords.another}</a>
      </p>
      {run.state === 'read' && (
        <WaitingRun {...here} waiting={await showWaiting(req, run)} isReinterpreted={isReinterpreted} page={page} />
      )}
      {run.state === 'refused' && <Refusals heading={importWords.refused} refusals={showRefusals(run)} />}
      {(run.state === 'applied' || run.state === 'undone') && (
        <DoneRun {...here} undoing={await showUndoing(req, run)} />
      )}
    </>
  )
}
