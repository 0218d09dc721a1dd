import type { Config } from 'payload'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

/** The pages of the staff side that are ours, by their address under /admin. */
export const staffViews: NonNullable<Components['views']> = {
  dashboard: { Component: '/views/dashboard/dashboard#Dashboard' },
  login: { Component: '/views/accounts/sign-in#SignIn', path: '/login', meta: { title: 'Logga in' } },
  choosePassword: {
    Component: '/views/accounts/choose-password#ChoosePassword',
    path: '/valj-losenord',
    exact: true,
    meta: { title: 'Välj ditt lösenord' },
  },
  security: {
    Component: '/views/accounts/security#Security',
    path: '/sakerhet',
    exact: true,
    meta: { title: 'Säkerhet' },
  },
  invite: {
    Component: '/views/accounts/invite#Invite',
    path: '/bjud-in',
    exact: true,
    meta: { title: 'Bjud in' },
  },
  activityTable: {
    Component: '/views/activities/activity-table#ActivityTable',
    path: '/aktiviteter',
    exact: true,
    meta: { title: 'Aktivitetstabellen' },
  },
  activityImport: {
    Component: '/views/activities/activity-import#ActivityImport',
    path: '/aktiviteter/import',
    exact: true,
    meta: { title: 'Läs in en aktivitetstabell' },
  },
  auditLog: { path: '/logg', Component: '/views/audit-log/audit-log#AuditLog', meta: { title: 'Logg' } },
}

/** Below Payload's own links to what there is to write. */
export const afterNavLinks: NonNullable<Components['afterNavLinks']> = [
  '/views/accounts/security-link#SecurityLink',
  '/views/audit-log/audit-log-link#AuditLogLink',
]
