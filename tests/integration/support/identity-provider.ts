import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import Provider from 'oidc-provider'
import { findFreePort } from '@/scripts/platform/ports'

/** Somebody who is known at the provider. */
export interface Known {
  readonly email: string
  readonly email_verified: boolean
  readonly amr?: string[]
  readonly acr?: string
}

export interface RunningProvider {
  readonly issuer: string
  /** Who stands at the provider's door next. */
  next(subject: string, known: Known): void
  stop(): Promise<void>
}

export const client = { id: 'loftet', secret: 'hemlig-nyckel-for-prov' }

/** A real provider on this machine. Whoever comes is signed in at once as the one who was said to be next. */
export async function startProvider(redirectUri: string): Promise<RunningProvider> {
  const issuer = `http://localhost:${await findFreePort()}`
  const people = new Map<string, Known>()
  let subject = ''
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] }],
    cookies: { keys: [randomUUID()] },
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], acr: null },
    acrValues: ['two-step'],
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => {
        const { email, email_verified } = people.get(accountId) ?? {}
        return { sub: accountId, email, email_verified }
      },
    }),
  })
  const answer = provider.callback()
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    void (async () => {
      const { params } = await provider.interactionDetails(request, response)
      const grant = new provider.Grant({ accountId: subject, clientId: String(params.client_id) })
      grant.addOIDCScope('openid email')
      const { amr, acr } = people.get(subject) ?? {}
      const login = { accountId: subject, ...(amr ? { amr } : {}), ...(acr ? { acr } : {}) }
      const result = { login, consent: { grantId: await grant.save() } }
      await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
    })()
  })
  const port = Number(new URL(issuer).port)
  await new Promise<void>((ready) => server.listen(port, 'localhost', ready))
  return {
    issuer,
    next(who, known) {
      subject = who
      people.set(who, known)
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  }
}
