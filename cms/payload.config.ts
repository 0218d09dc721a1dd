import path from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { auditExport } from '@/cms/audit/export-endpoint'
import { withAudit, withGlobalAudit } from '@/cms/audit/with-audit'
import { accessibilityStatements } from '@/cms/collections/accessibility-statements'
import { activities } from '@/cms/collections/activities'
import { agreements } from '@/cms/collections/agreements'
import { areas } from '@/cms/collections/areas'
import { contactDetails } from '@/cms/collections/contact-details'
import { contactRequests } from '@/cms/collections/contact-requests'
import { contacts } from '@/cms/collections/contacts'
import { emergencyInformation } from '@/cms/collections/emergency-information'
import { focusAreas } from '@/cms/collections/focus-areas'
import { followUps } from '@/cms/collections/follow-ups'
import { glossaryTerms } from '@/cms/collections/glossary-terms'
import { indicatorValues } from '@/cms/collections/indicator-values'
import { indicators } from '@/cms/collections/indicators'
import { languages } from '@/cms/collections/languages'
import { media } from '@/cms/collections/media'
import { municipalities } from '@/cms/collections/municipalities'
import { organisations } from '@/cms/collections/organisations'
import { pages } from '@/cms/collections/pages'
import { policeAreas } from '@/cms/collections/police-areas'
import { progressUpdates } from '@/cms/collections/progress-updates'
import { promises } from '@/cms/collections/promises'
import { retentionRules } from '@/cms/collections/retention-rules'
import { siteNotices } from '@/cms/collections/site-notices'
import { users } from '@/cms/collections/users'
import { database } from '@/cms/database'
import { mailByOutbox } from '@/cms/email'
import { operation } from '@/cms/globals/operation'
import { watchWords } from '@/cms/globals/watch-words'
import { withReadOnlyGuard } from '@/cms/hooks/refuse-when-read-only'
import { localization } from '@/cms/localization'
import { tenancy } from '@/cms/plugins'
import { usesHttps } from '@/cms/site-address'
import { afterNavLinks, staffViews } from '@/cms/staff-views'
import { surviveLostConnections } from '@/cms/survive-lost-connections'
import { readEnv } from '@/server/platform/env'

const root = path.resolve(process.cwd(), 'cms')
const { siteUrl, appSecret } = readEnv()

export default buildConfig({
  // A build or a generator signs nothing; a server refuses to start without a secret (server/platform/env.ts).
  secret: appSecret ?? '',
  serverURL: siteUrl,
  csrf: [siteUrl],
  cookiePrefix: usesHttps() ? '__Host-loftet' : 'loftet',
  telemetry: false,
  onInit: surviveLostConnections,
  email: mailByOutbox,
  graphQL: { disable: true },
  routes: { api: '/cms-api' },
  i18n: { supportedLanguages: { sv, en }, fallbackLanguage: 'sv' },
  localization,
  db: database,
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd',
    timezones: {
      defaultTimezone: 'Europe/Stockholm',
      supportedTimezones: [{ label: 'Stockholm', value: 'Europe/Stockholm' }],
    },
    components: {
      afterNavLinks,
      beforeDashboard: ['/views/one-time-password/one-time-password#OneTimePassword'],
      views: staffViews,
      graphics: { Logo: '/views/brand/logo#Logo', Icon: '/views/brand/icon#Icon' },
    },
    meta: {
      titleSuffix: ' – Löftet',
      robots: 'noindex',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icons/lykta.svg' }],
    },
    importMap: { baseDir: root, importMapFile: path.join(root, 'generated/import-map.ts'), autoGenerate: false },
  },
  collections: [
    promises,
    progressUpdates,
    followUps,
    indicators,
    indicatorValues,
    agreements,
    focusAreas,
    activities,
    contacts,
    contactRequests,
    contactDetails,
    siteNotices,
    pages,
    media,
    accessibilityStatements,
    glossaryTerms,
    emergencyInformation,
    languages,
    municipalities,
    areas,
    policeAreas,
    organisations,
    users,
    retentionRules,
  ].map((collection) =>
    withAudit(withReadOnlyGuard({ ...collection, admin: { ...collection.admin, hideAPIURL: true } })),
  ),
  globals: [operation, watchWords].map(withGlobalAudit),
  endpoints: [auditExport],
  sharp,
  // The wall behind `cms/collections/media`, which refuses sooner and in words; the server's own stands at the same height.
  upload: { limits: { fileSize: 30_000_000 }, abortOnLimit: true },
  plugins: [tenancy],
  typescript: { outputFile: path.join(root, 'generated/payload-types.ts'), autoGenerate: false },
})
