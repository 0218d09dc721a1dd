import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { personOf } from '@/cms/access/person'
import { loadAuditEvents } from '@/cms/queries/audit-events'
import { auditQuery, readAuditFilter } from '@/domain/audit/audit-filter'
import { type AuditReach, auditReachOf } from '@/domain/audit/audit-reach'
import { AuditFilterForm } from './audit-filter-form'
import { auditLogWords as words } from './audit-log-words'
import { AuditRow } from './audit-row'
import { documentTitles } from './document-titles'
import { formWords } from './field-words'
import './audit-log.css'

const rowsOnPage = 50

/** ADM-10: the audit log, for administrators and the operator. */
export function AuditLog({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  // Payload shows views of ours to anybody.
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Flogg')
  const reach = auditReachOf(personOf(user))
  const template = {
    i18n,
    payload,
    permissions,
    visibleEntities,
    ...(locale ? { locale } : {}),
    user,
  }
  return (
    <DefaultTemplate {...template} params={params ?? {}} searchParams={searchParams ?? {}}>
      <SetStepNav nav={[{ label: words.title }]} />
      <Gutter>
        <main className="audit-log">
          <h1>{words.title}</h1>
          {reach === null ? <p>{words.notYours}</p> : <Shown reach={reach} req={req} query={searchParams ?? {}} />}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}

interface ShownProps extends Pick<AdminViewServerProps['initPageResult'], 'req'> {
  readonly reach: AuditReach
  readonly query: Readonly<Record<string, unknown>>
}

async function Shown({ reach, req: { payload, user }, query }: ShownProps) {
  const filter = readAuditFilter(query)
  const found = await loadAuditEvents(payload.db.drizzle, reach, filter, rowsOnPage + 1)
  const events = found.slice(0, rowsOnPage)
  const titles = await documentTitles(payload, user, events)
  const last = events.at(-1)
  return (
    <>
      <p>{words.lead}</p>
      <AuditFilterForm filter={filter} />
      {events.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="audit-log__rows">
          <thead>
            <tr>
              <th scope="col">{words.time}</th>
              <th scope="col">{words.what}</th>
              <td />
              <th scope="col">{words.number}</th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <AuditRow
                key={event.number}
                event={event}
                form={formWords(payload, event.collection)}
                title={titles.get(event.document ?? '')}
              />
            ))}
          </tbody>
        </table>
      )}
      <p className="audit-log__pages">
        {filter.fore !== null && (
          <Link href={`/admin/logg?${auditQuery({ ...filter, fore: null })}`} prefetch={false}>
            {words.newest}
          </Link>
        )}
        {last !== undefined && found.length > rowsOnPage && (
          <Link href={`/admin/logg?${auditQuery({ ...filter, fore: last.number })}`} prefetch={false}>
            {words.older}
          </Link>
        )}
      </p>
    </>
  )
}
