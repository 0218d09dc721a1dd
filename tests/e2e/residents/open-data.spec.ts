import { createServer } from 'node:http'
import { z } from 'zod'
import { rawRequest } from '../support/raw-request'
import { expect, forget, once, test } from '../support/reader'

const listening = z.object({ port: z.number() })

test('what can be fetched is found from any page, in tables and for programs', async ({
  page,
  language,
  words,
  request,
}) => {
  await page.goto(`/${language}/malaras`)
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: words('Footer.openData'), exact: true })
    .click()
  await expect(page).toHaveURL(`/${language}/oppna-data`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('OpenData.title'))
  const files = page.getByRole('list', { name: 'Mälarås kommun' })
  await expect(files.getByRole('link')).toHaveCount(3)
  const table = await files.getByRole('link', { name: words('OpenData.promisesTable') }).getAttribute('href')
  const answer = await request.get(table ?? '')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-disposition']).toBe('attachment; filename="loften-malaras.csv"')
  expect((await answer.text()).split('\r\n')[0]).toMatch(/^id,municipality,.*,demo,licence$/)
  await expect(page.getByRole('link', { name: 'CC0 1.0' })).toHaveAttribute('href', /creativecommons\.org/)
})

test('programs get answers that belong to no page', once, async ({ baseURL }) => {
  for (const path of ['/api/v1', '/api/v1/promises', '/api/v1/areas?municipality=malaras', '/api/v1/finns-ej']) {
    const { headers } = await rawRequest(baseURL, path)
    expect.soft(headers, path).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    })
    expect.soft(headers['content-type'], path).toMatch(/^application\/(geo\+|problem\+)?json$/)
  }
})

test('what is not there, or is to be written, is refused in a shape that programs read', once, async ({ request }) => {
  const missing = await request.get('/api/v1/finns-ej')
  expect([missing.status(), await missing.json()]).toEqual([404, expect.objectContaining({ status: 404 })])
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const answer = await request.fetch('/api/v1/promises', { method })
    expect(answer.status(), method).toBe(405)
    expect(answer.headers().allow).toBe('GET, HEAD, OPTIONS')
    expect(await answer.json()).toMatchObject({ status: 405 })
  }
})

test(
  'a page of another site may read the data, and ask again for what is new',
  once,
  async ({ page, baseURL, mishaps }) => {
    const server = createServer((_, answer) => answer.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Sida'))
    await new Promise<void>((resolve) => server.listen(0, resolve))
    try {
      await page.goto(`http://localhost:${listening.parse(server.address()).port}`)
      const seen = await page.evaluate(async (address) => {
        const first = await fetch(address)
        const etag = first.headers.get('etag') ?? ''
        const again = await fetch(address, { headers: { 'If-None-Match': etag }, cache: 'no-store' })
        return { total: (await first.json()).total, etag, link: first.headers.get('link'), again: again.status }
      }, `${baseURL}/api/v1/promises`)
      expect(seen.total).toBeGreaterThan(5)
      expect(seen.etag).toMatch(/^W\/"/)
      expect(seen.link).toContain('rel="license"')
      expect(seen.again).toBe(304)
    } finally {
      server.close()
      forget(mishaps, /foreign host: http:\/\/localhost|status of 404/)
    }
  },
)
