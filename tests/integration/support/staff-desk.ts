import { GET, POST } from '@/app/(payload)/cms-api/[...slug]/route'
import { callCmsApi } from '@/tests/integration/support/cms-api'

const site = 'http://localhost:3000'
const password = 'kastanj-brygga-vante-47'

/** Somebody at the staff side's plain forms and links, as a browser sends them. */
export interface StaffDesk {
  /** Sends a form and gives the answer, which is not followed. */
  readonly send: (path: string, fields: Readonly<Record<string, string | File>>) => Promise<Response>
  readonly get: (path: string) => Promise<Response>
}

export async function sitDownAs(email: string, origin = site): Promise<StaffDesk> {
  const signedIn = await callCmsApi('POST', 'users/login', { body: { email, password } })
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const headers = { Cookie: cookie, Origin: origin }
  return {
    async send(path, fields) {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      return call(POST, new Request(`${site}/cms-api/${path}`, { method: 'POST', headers, body }))
    },
    get: (path) => call(GET, new Request(`${site}/cms-api/${path}`, { headers })),
  }
}

function call(handle: typeof GET, request: Request): Promise<Response> {
  const slug = new URL(request.url).pathname.slice('/cms-api/'.length).split('/').map(decodeURIComponent)
  return handle(request, { params: Promise.resolve({ slug }) })
}
