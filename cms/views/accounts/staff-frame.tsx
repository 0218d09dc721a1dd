import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import './accounts.css'

interface Props extends AdminViewServerProps {
  readonly title: string
  readonly children: ReactNode
}

/** A page of ours in Payload's frame. Payload shows such pages to anybody, so it is here that one must be signed in. */
export function StaffFrame({ title, children, initPageResult, params, searchParams }: Props) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!user) redirect('/admin/login')
  const template = { i18n, payload, permissions, user, visibleEntities, ...(locale ? { locale } : {}) }
  return (
    <DefaultTemplate {...template} params={params ?? {}} searchParams={searchParams ?? {}}>
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="accounts">
        <h1>{title}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
