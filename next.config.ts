import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { securityHeaders } from './server/platform/security-headers'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  trailingSlash: false,
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  devIndicators: false,
  experimental: { useTypeScriptCli: false },
  headers: async () => securityHeaders,
}

export default withPayload(createNextIntlPlugin('./i18n/request.ts')(config), { devBundleServerPackages: false })
