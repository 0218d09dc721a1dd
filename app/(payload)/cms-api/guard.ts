import config from '@payload-config'
import { getPayload } from 'payload'
import { servesStaff } from '@/app/(payload)/serves-staff'

interface Address {
  readonly params: Promise<{ slug?: string[] }>
}
type Handler = (request: Request, address: Address) => Promise<Response>

/** What somebody who is not signed in may call: sign in (here or at the organisation's provider), sign out, ask for and set a new password. */
const openRoutes = [
  'users/login',
  'users/logout',
  'users/forgot-password',
  'users/reset-password',
  'users/oidc/start',
  'users/oidc/callback',
]

const writes = ['POST', 'PUT', 'PATCH']
const overrides = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

/** Payload's REST answers 401 to the anonymous on every other route, and never makes a first account. */
export function guarded(handle: Handler): Handler {
  return async (request, address) => {
    if (!servesStaff()) return refusal(404, 'Finns inte här.')
    const route = ((await address.params).slug ?? []).join('/')
    if (route === 'users/first-register')
      return refusal(403, 'Det första kontot skapas på servern: npm run admin:create')
    if (!openRoutes.includes(route) && !(await isSignedIn(request))) return refusal(401, 'Logga in först.')
    return handle(inSwedish(request), address)
  }
}

/**
 * What is written without saying in which language is Swedish: the source of every text. A long question comes as a POST,
 * too, and says in its body what it asks for.
 */
function inSwedish(request: Request): Request {
  const url = new URL(request.url)
  const isQuestion = overrides.some((name) => request.headers.has(name))
  if (!writes.includes(request.method) || isQuestion || url.searchParams.has('locale')) return request
  url.searchParams.set('locale', 'sv')
  return new Request(url, request)
}

async function isSignedIn(request: Request): Promise<boolean> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  return user !== null
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } })
}
