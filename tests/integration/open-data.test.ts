// @database demo
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { demo } from '@/content/demo'
import { openApiOf } from '@/domain/open-data/open-api'
import { promiseAnswer, promiseListAnswer } from '@/domain/open-data/promise-schema'
import { rootFolder } from '@/scripts/platform/root-folder'
import { getOpenPromises } from '@/server/open-data/get-open-promises'
import { publicReads } from '@/server/platform/database'
import { ask, doors, everyPromiseId } from '@/tests/integration/support/open-data'

const here = 'municipality=malaras'
const published = demo.promises.filter(({ editorialState }) => editorialState === 'published')
const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()).optional() })),
      }),
    }),
  ),
})

let contract: Contract
let someId: string

beforeAll(async () => {
  contract = contractOf(await (await ask('/api/v1/openapi.json')).json())
  someId = (await list()).data[0]?.id ?? ''
})

describe('the description', () => {
  test('names every address that is built, and no other', () => {
    const folder = join(rootFolder, 'app/api/v1')
    const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('route.ts') && !path.includes('...'))
      .map((path) => `/api/v1/${path}`.replace(/\/route\.ts$/, '').replace('[id]', '{id}'))
    expect(contract.paths.toSorted()).toEqual(routes.toSorted())
    expect(Object.keys(doors).toSorted()).toEqual(routes.toSorted())
  })

  test('is what the code writes answers with', async () => {
    const site = { url: 'http://localhost:3000', isDemo: true }
    expect(await (await ask('/api/v1/openapi.json')).json()).toEqual(JSON.parse(JSON.stringify(openApiOf(site))))
  })

  test.each([
    ['/api/v1', ''],
    ['/api/v1/openapi.json', ''],
    ['/api/v1/municipalities', ''],
    ['/api/v1/promises', ''],
    ['/api/v1/promises', '?municipality=sodervik&page=1'],
    ['/api/v1/areas', `?${here}`],
    ['/api/v1/areas', '?municipality=sodervik'],
    ['/api/v1/dcat.jsonld', ''],
  ])('tells the truth about %s%s', async (path, query) => {
    const answer = await ask(path + query)
    expect(answer.status).toBe(200)
    expect(contract.faults(path, 200, answer.headers.get('content-type'), await answer.json())).toEqual([])
  })

  test('tells the truth about every published promise', async () => {
    const { data } = await list()
    expect(data).toHaveLength(published.length)
    for (const { id } of data) {
      const answer = await ask(`/api/v1/promises/${id}`)
      const body: unknown = await answer.json()
      expect.soft(contract.faults('/api/v1/promises/{id}', 200, answer.headers.get('content-type'), body)).toEqual([])
    }
  })

  test.each([
    ['/api/v1', '?x=1', 400],
    ['/api/v1/promises', '?page=0', 400],
    ['/api/v1/promises', '?kommun=malaras', 400],
    ['/api/v1/areas', '', 400],
    ['/api/v1/promises.csv', '', 400],
    ['/api/v1/promises', '?municipality=nowhere', 404],
    ['/api/v1/promises', '?page=999', 404],
    ['/api/v1/areas', '?municipality=nowhere', 404],
    ['/api/v1/commitments.csv', '?municipality=nowhere', 404],
  ])('tells the truth about what is wrong with %s%s', async (path, query, status) => {
    const answer = await ask(path + query)
    expect(answer.status).toBe(status)
    expect(contract.faults(path, status, answer.headers.get('content-type'), await answer.json())).toEqual([])
  })

  test('would be found out by a field too many and by one too few', async () => {
    const answer = await ask(`/api/v1/promises/${someId}`)
    const { data, ...rest } = promiseAnswer.parse(await answer.json())
    const faults = (body: unknown) => contract.faults('/api/v1/promises/{id}', 200, 'application/json', body)
    expect(faults({ ...rest, data })).toEqual([])
    expect(faults({ ...rest, data: { ...data, problemDetail: 'x' } })).not.toEqual([])
    expect(faults({ ...rest, data: { ...data, title: { sv: 'x' } } })).not.toEqual([])
    expect(faults({ data })).not.toEqual([])
  })
})

describe('an answer', () => {
  test.each(Object.keys(doors))('at %s says that it may be kept, used freely, and asked for again', async (path) => {
    const { parameters } = { parameters: /csv|areas/.test(path) ? `?${here}` : '' }
    const answer = await ask(path.replace('{id}', someId) + parameters)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
    expect(answer.headers.get('link')).toContain('<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"')
    const etag = answer.headers.get('etag') ?? ''
    const again = await ask(path.replace('{id}', someId) + parameters, { 'If-None-Match': etag })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    const other = await ask(path.replace('{id}', someId) + parameters, { 'If-None-Match': '"x"' })
    expect(other.status).toBe(200)
  })

  test('of a demonstration says in every shape that it is invented', async () => {
    const { status, headers } = await ask('/api/v1/municipalities')
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json'])
    for (const path of ['', '/municipalities', '/promises', `/promises/${someId}`, `/areas?${here}`])
      expect.soft(await (await ask(`/api/v1${path}`)).json(), path).toMatchObject({ demo: true, notice: /^DEMO/ })
    for (const path of ['/openapi.json', '/dcat.jsonld'])
      expect.soft(await (await ask(`/api/v1${path}`)).text(), path).toContain('DEMO')
    for (const row of [...(await table('promises')), ...(await table('commitments'))])
      expect.soft(row.demo).toBe('true')
  })

  test.each(['x', '00000000-0000-0000-0000-000000000000', "' or 1=1"])(
    'for the id %s is that there is none',
    async (id) => {
      const answer = await ask(`/api/v1/promises/${encodeURIComponent(id)}`)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    },
  )

  test('for a promise that is not published is that there is none', async () => {
    const shown = new Set((await list()).data.map(({ id }) => id))
    const hidden = (await everyPromiseId()).filter((id) => !shown.has(id))
    expect(hidden.length).toBeGreaterThan(1)
    for (const id of hidden) expect((await ask(`/api/v1/promises/${id}`)).status).toBe(404)
  })
})

describe('a promise', () => {
  test('says by language how far each text may be trusted', async () => {
    const { data } = await list()
    const titles = data.map(({ title }) => title)
    expect(titles.every(({ sv }) => sv?.state === 'source' && !sv.stale)).toBe(true)
    const others = titles.flatMap(({ sv: _, ...translated }) => Object.values(translated))
    expect(others.length).toBeGreaterThan(50)
    expect(others.filter(({ state }) => state === 'source')).toEqual([])
    expect(others.some(({ state }) => state === 'machine')).toBe(true)
  })

  test('counts the same commitments in the list, in full and in the table', async () => {
    const rows = await table('commitments')
    const { data } = await list(here)
    expect(rows).toHaveLength(data.reduce((sum, { commitments }) => sum + commitments.total, 0))
    for (const { id, commitments } of data) {
      const { data: whole } = promiseAnswer.parse(await (await ask(`/api/v1/promises/${id}`)).json())
      expect.soft(whole.commitments).toHaveLength(commitments.total)
      expect.soft(whole.commitments.filter(({ status }) => status === 'done')).toHaveLength(commitments.done)
      for (const one of whole.commitments)
        expect.soft(rows.find((row) => row.id === one.id && row.promise_id === id)).toMatchObject({
          status: one.status,
          due: one.due ?? '',
          owners: one.owners.map(({ slug }) => slug).join(' '),
          result: String(one.result ?? ''),
          last_update: one.lastUpdate ?? '',
        })
    }
  })
})

test('the pages of the list hold every promise once, and lead to each other', async () => {
  const site = { url: 'http://localhost:3000', isDemo: true }
  const seen: string[] = []
  let page: number | null = 1
  while (page !== null) {
    const found: z.infer<typeof promiseListAnswer> | null = await getOpenPromises(publicReads(), site, { page }, 3)
    seen.push(...(found?.data ?? []).map(({ id }) => id))
    expect(found?.previous ?? null).toBe(page === 1 ? null : `http://localhost:3000/api/v1/promises?page=${page - 1}`)
    page = found?.next ? Number(new URL(found.next).searchParams.get('page')) : null
  }
  expect(seen).toEqual((await list()).data.map(({ id }) => id))
  expect(await getOpenPromises(publicReads(), site, { page: 99 }, 3)).toBeNull()
})

async function list(query = ''): Promise<z.infer<typeof promiseListAnswer>> {
  return promiseListAnswer.parse(await (await ask(`/api/v1/promises?${query}`)).json())
}

async function table(name: 'promises' | 'commitments'): Promise<Record<string, string>[]> {
  return parse(await (await ask(`/api/v1/${name}.csv?${here}`)).text(), { columns: true, record_delimiter: '\r\n' })
}

interface Contract {
  readonly paths: readonly string[]
  readonly faults: (path: string, status: number, mediaType: string | null, body: unknown) => readonly string[]
}

/** Holds answers to the description that the site itself gives. */
function contractOf(description: unknown): Contract {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
  ajv.addSchema({ $id: 'site:openapi', ...z.record(z.string(), z.unknown()).parse(description) })
  const { paths } = documentSchema.parse(description)
  return {
    paths: Object.keys(paths),
    faults(path, status, mediaType, body) {
      if (paths[path]?.get.responses[status]?.content?.[mediaType ?? ''] === undefined)
        return [`${path} may not answer ${status} with ${mediaType}`]
      const place = ['paths', path, 'get', 'responses', String(status), 'content', mediaType ?? '', 'schema']
      const pointer = place
        .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
        .join('/')
      const validate = ajv.compile({ $ref: `site:openapi#/${pointer}` })
      return validate(body) ? [] : (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`)
    },
  }
}
