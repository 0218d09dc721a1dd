import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import { personOf } from '@/cms/access/person'

/** The municipality is the tenant. Our own access rules stand behind this one: it adds nothing for anonymous requests. */
export const tenancy = multiTenantPlugin({
  tenantsSlug: 'municipalities',
  cleanupAfterTenantDelete: false,
  tenantField: { name: 'municipality', label: 'Kommun' },
  tenantsArrayField: { arrayFieldName: 'tenants', arrayTenantFieldName: 'tenant' },
  tenantSelectorLabel: { sv: 'Kommun', en: 'Municipality' },
  userHasAccessToAllTenants: (user) => personOf(user)?.roles.includes('operator') ?? false,
  useUsersTenantFilter: false,
  useTenantsCollectionAccess: false,
  collections: {
    areas: {},
    agreements: {},
    'focus-areas': {},
    promises: {},
    'progress-updates': {},
    'follow-ups': {},
    indicators: {},
    'indicator-values': {},
    activities: {},
    contacts: {},
    'site-notices': {},
    pages: {},
    media: {},
    'contact-requests': {},
    'contact-details': {},
    'retention-rules': {},
  },
})
