import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { securityHeaders } from './server/platform/security-headers'

const headers = async () => securityHeaders({ withPolicies: process.env.NODE_ENV === 'production' })

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  trailingSlash: false,
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  devIndicators: false,
  // Pages and route handlers are built apart. With a copy of Payload in each, an error thrown by one is no error of the
  // other's, and the words at the field are lost on their way to the form.
  serverExternalPackages: ['payload'],
  // `npm run check` checks the types; a newcomer's first start need not wait for it a second time.
  typescript: { ignoreBuildErrors: true },
  headers,
}

const withStaffSide = withPayload(createNextIntlPlugin('./i18n/request.ts')(config), { devBundleServerPackages: false })

// Payload would ask every reader's browser for its colour scheme and name itself; our own headers ask on /admin only.
export default { ...withStaffSide, headers } satisfies NextConfig
