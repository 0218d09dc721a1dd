import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import '@/cms/views/activities/activities.css'

interface Step {
  readonly label: string
  readonly url: string
}

interface Props extends AdminViewServerProps {
  /** Where the view stands: to come back to after signing in. */
  readonly path: string
  readonly steps: readonly Step[]
  readonly heading: string
  readonly children: ReactNode
}

/** A page of our own within Payload's frame. Payload lets anybody see such a page: who has not signed in is sent to. */
export function StaffPage({ path, steps, heading, children, initPageResult, params, searchParams }: Props) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      user={req.user}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <SetStepNav nav={[...steps]} />
      <main className="activities">
        <Gutter>
          <h1>{heading}</h1>
          {children}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
