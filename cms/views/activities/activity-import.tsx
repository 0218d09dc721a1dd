import type { AdminViewServerProps } from 'payload'
import { listRuns, loadRun } from '@/cms/activities/import-runs'
import { staffPlace } from '@/cms/activities/staff-place'
import { tableWords } from './activity-words'
import { ImportFault } from './import-fault'
import { ImportRunView } from './import-run-view'
import { importWords } from './import-words'
import { RunList } from './run-list'
import { StaffPage } from './staff-page'
import { UploadForm } from './upload-form'

const path = '/admin/aktiviteter/import'
const steps = [
  { label: tableWords.heading, url: '/admin/aktiviteter' },
  { label: importWords.heading, url: path },
]

/** The way in for an activity table: upload, look, save; and back again. Plain forms, each answered by a page. */
export async function ActivityImport(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const query = (await props.searchParams) ?? {}
  const place = await staffPlace(req, 'activities.import', textOf(query.kommun))
  const frame = { ...props, path, steps, heading: importWords.heading }
  if (place === null) return <StaffPage {...frame}>{req.user && <p>{importWords.mayNot}</p>}</StaffPage>

  const { slug: kommun, id: municipality } = place.municipality
  const runPlace = { municipality, organisation: place.organisation }
  const asked = textOf(query.omgang)
  const run = asked === null ? null : await loadRun(req, asked, runPlace, { toChange: false })
  return (
    <StaffPage {...frame}>
      <ImportFault fault={textOf(query.fel)} isGone={asked !== null && run === null} />
      {run === null ? (
        <>
          <UploadForm place={place} />
          <RunList runs={await listRuns(req, runPlace)} path={path} kommun={kommun} />
        </>
      ) : (
        <ImportRunView
          req={req}
          run={run}
          path={path}
          kommun={kommun}
          isReinterpreted={query.nytolkad === '1'}
          page={Math.max(1, Number.parseInt(textOf(query.sida) ?? '1', 10) || 1)}
        />
      )}
    </StaffPage>
  )
}

function textOf(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
