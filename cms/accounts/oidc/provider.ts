import { allowInsecureRequests, type Configuration, discovery, enableNonRepudiationChecks } from 'openid-client'
import { type OidcSettings, readEnv } from '@/server/platform/env'

const secondsToWait = 10
let known: { readonly settings: OidcSettings; readonly provider: Promise<Configuration> } | null = null

/** What the provider says about itself, asked once; after a failure it is asked again. */
export function discoverProvider(settings: OidcSettings): Promise<Configuration> {
  if (known?.settings === settings) return known.provider
  const provider = discover(settings)
  known = { settings, provider }
  provider.catch(() => {
    known = null
  })
  return provider
}

/** Where the provider sends people back to; it is registered there, letter by letter. */
export function callbackAddress(): string {
  return `${readEnv().siteUrl}/cms-api/users/oidc/callback`
}

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const address = new URL(issuer)
  // The environment lets plain http through for this machine only.
  const onThisMachine = address.protocol === 'http:' ? [allowInsecureRequests] : []
  const execute = [...onThisMachine, enableNonRepudiationChecks]
  return discovery(address, clientId, clientSecret, undefined, { execute, timeout: secondsToWait })
}
