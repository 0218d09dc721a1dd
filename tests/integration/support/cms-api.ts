import { DELETE, GET, OPTIONS, PATCH, POST, PUT } from '@/app/(payload)/cms-api/[...slug]/route'

const handlers = { GET, POST, PUT, PATCH, DELETE, OPTIONS } as const
const site = 'http://localhost:3000'

export type Method = keyof typeof handlers

interface Call {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Calls the staff side's interface as Next does: `path` is everything after `/cms-api/`. */
export function callCmsApi(method: Method, path: string, { headers = {}, body }: Call = {}): Promise<Response> {
  const url = new URL(`/cms-api/${path}`, site)
  const slug = url.pathname.slice('/cms-api/'.length).split('/').map(decodeURIComponent)
  const request = new Request(url, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return handlers[method](request, { params: Promise.resolve({ slug }) })
}
