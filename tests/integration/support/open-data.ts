import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { GET as getRest } from '@/app/api/v1/[...rest]/route'
import { GET as getAreas } from '@/app/api/v1/areas/route'
import { GET as getCommitmentsTable } from '@/app/api/v1/commitments.csv/route'
import { GET as getCatalogue } from '@/app/api/v1/dcat.jsonld/route'
import { GET as getMunicipalities } from '@/app/api/v1/municipalities/route'
import { GET as getDescription } from '@/app/api/v1/openapi.json/route'
import { GET as getPromise } from '@/app/api/v1/promises/[id]/route'
import { GET as getPromises } from '@/app/api/v1/promises/route'
import { GET as getPromisesTable } from '@/app/api/v1/promises.csv/route'
import { GET as getIndex } from '@/app/api/v1/route'
import { publicReads } from '@/server/platform/database'

type Door = (request: Request, params: { readonly id: string }) => Promise<Response>

const plain =
  (get: (request: Request, context: unknown) => Promise<Response>): Door =>
  (request) =>
    get(request, undefined)

/** What answers at each address that the description names. */
export const doors: Readonly<Record<string, Door>> = {
  '/api/v1': plain(getIndex),
  '/api/v1/openapi.json': plain(getDescription),
  '/api/v1/municipalities': plain(getMunicipalities),
  '/api/v1/promises': plain(getPromises),
  '/api/v1/promises/{id}': (request, params) => getPromise(request, { params: Promise.resolve(params) }),
  '/api/v1/areas': plain(getAreas),
  '/api/v1/promises.csv': plain(getPromisesTable),
  '/api/v1/commitments.csv': plain(getCommitmentsTable),
  '/api/v1/dcat.jsonld': plain(getCatalogue),
}

/** Asks the API as a program would; `path` is a real address. */
export async function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const url = new URL(path, 'http://localhost:3000')
  const [, id] = /^\/api\/v1\/promises\/([^/]+)$/.exec(url.pathname) ?? []
  const door = doors[id === undefined ? url.pathname : '/api/v1/promises/{id}']
  return door === undefined ? getRest() : door(new Request(url, { headers }), { id: id ?? '' })
}

/** Every promise that is stored, whatever its state. */
export async function everyPromiseId(): Promise<readonly string[]> {
  const { rows } = await publicReads().execute(sql`select id from promises`)
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id)
}

/** Everything that somebody can learn from the API who knows every slug and guesses every id. */
export async function everythingOpen(municipalities: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const narrowed = municipalities.flatMap((slug) =>
    ['promises', 'promises.csv', 'commitments.csv', 'areas'].map((name) => `/api/v1/${name}?municipality=${slug}`),
  )
  const whole = ['', '/openapi.json', '/municipalities', '/promises', '/dcat.jsonld'].map((path) => `/api/v1${path}`)
  const promises = (await everyPromiseId()).map((id) => `/api/v1/promises/${id}`)
  const said = new Map<string, string>()
  for (const path of [...whole, ...narrowed, ...promises]) {
    const answer = await ask(path)
    said.set(path, `${answer.status} ${await answer.text()}`)
  }
  return said
}
