import '@/cms/views/dashboard/dashboard.css'
import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { Gutter } from '@payloadcms/ui'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { personOf } from '@/cms/access/person'
import { dashboardWords } from '@/cms/views/dashboard/dashboard-words'
import { WaitingList } from '@/cms/views/dashboard/waiting-list'
import { Beginnings, EverythingReached } from '@/cms/views/dashboard/work-links'
import { getWaiting } from '@/server/waiting/get-waiting'

/** The first page after signing in: what waits for me, what I may begin, and where everything is. */
export async function Dashboard(props: DashboardViewServerProps) {
  const { i18n, payload, permissions, user, navGroups = [] } = props
  const person = personOf(user)
  if (person === null || permissions === undefined) return null
  const language = i18n.language === 'en' ? 'en' : 'sv'
  const banners = RenderServerComponent({
    Component: payload.config.admin.components.beforeDashboard ?? [],
    importMap: payload.importMap,
    serverProps: { i18n, payload, permissions, user },
  })
  // Until the password is changed, the account reads nothing: the banner says what to do.
  if (person.hasOneTimePassword) return <Gutter className="waiting">{banners}</Gutter>
  const { sections, today } = await getWaiting(payload.db.drizzle, person)
  const mayWriteUpdates = Boolean(permissions.collections?.['progress-updates']?.create)
  return (
    <main>
      <Gutter className="waiting">
        {banners}
        <div className="waiting__header">
          <h1>{dashboardWords[language].heading}</h1>
          <p>{user?.functionTitle}</p>
        </div>
        <Beginnings permissions={permissions} language={language} />
        <WaitingList sections={sections} today={today} language={language} mayWriteUpdates={mayWriteUpdates} />
        <EverythingReached navGroups={navGroups} language={language} />
      </Gutter>
    </main>
  )
}
