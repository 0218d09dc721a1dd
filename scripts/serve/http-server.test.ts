import { request as open, type RequestListener } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { findFreePort } from '../platform/ports'
import { type HttpServer, listen } from './http-server'
import { largestForm, longestAddress } from './request-limits'

const page = { accept: 'text/html' }
const servers: HttpServer[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop(0)
})

describe('when what is behind fails', () => {
  test.each([
    ['/sv/malaras', {}, 'sv', 'Något gick fel hos oss'],
    ['/ar/malaras', {}, 'ar', 'حدث خطأ من جانبنا'],
    ['/prs', {}, 'prs', 'اشتباهی'],
    ['/svc/malaras/contact', { referer: 'http://localhost/fi/malaras/kontakt' }, 'fi', 'meni meillä vikaan'],
    ['/', { 'accept-language': 'de, so;q=0.8' }, 'so', 'Khalad'],
    ['/admin', { 'accept-language': 'de' }, 'sv', 'Något gick fel hos oss'],
  ])('a reader of %s gets a finished page in the right language', async (path, headers, language, words) => {
    const site = await serve((_, response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<script>'))
    const answer = await fetch(`${site}${path}`, { headers: { ...page, ...headers } })
    const html = await answer.text()
    expect(answer.status).toBe(500)
    expect(html).toContain(`<html lang="${language}"`)
    expect(html).toContain(words)
    expect(html).toContain('112')
    expect(html).not.toContain('<script')
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(html)))
  })

  test('an error without a body, written in pieces or packed is replaced as well', async () => {
    const site = await serve((request, response) => {
      response.statusCode = 500
      if (request.url === '/sv/pieces') {
        response.setHeader('content-type', 'text/html')
        response.write('half ')
      }
      if (request.url === '/sv/packed')
        response.setHeader('content-encoding', 'gzip').setHeader('content-type', 'text/html')
      response.end('rest')
    })
    for (const path of ['/sv', '/sv/pieces', '/sv/packed'])
      expect(await (await fetch(`${site}${path}`, { headers: page })).text()).toMatch(/Något gick fel.*<\/html>\n$/s)
  })

  test('a closed service says when to come back', async () => {
    const site = await serve((_, response) => response.writeHead(503, { 'content-type': 'text/html' }).end())
    const answer = await fetch(`${site}/sv`, { headers: page })
    expect(answer.headers.get('retry-after')).toBe('60')
    expect(await answer.text()).toContain('stängd en kort stund')
  })

  test('programs get what was meant for them', async () => {
    const site = await serve((_, response) => response.writeHead(500, { 'content-type': 'application/json' }).end('{}'))
    expect(await (await fetch(`${site}/api/v1`)).text()).toBe('{}')
  })

  test('the form’s own 503 page, with everything that was typed, stands', async () => {
    const site = await serve((_, response) => response.writeHead(503, { 'content-type': 'text/html' }).end('typed'))
    expect(await (await fetch(`${site}/svc/malaras/contact`, { method: 'POST', headers: page })).text()).toBe('typed')
  })

  test('a page that works is left alone, but for who made it', async () => {
    const site = await serve((_, response) =>
      response.setHeader('X-Powered-By', 'x').writeHead(404, { a: 'b' }).end('gone'),
    )
    const answer = await fetch(`${site}/sv`, { headers: page })
    expect([answer.status, answer.headers.get('a'), await answer.text()]).toEqual([404, 'b', 'gone'])
    expect(answer.headers.get('x-powered-by')).toBeNull()
    expect(answer.headers.getSetCookie()).toEqual([])
  })
})

describe('what is not let in', () => {
  test('an address longer than any of ours', async () => {
    const site = await serve((_, response) => response.end('in'))
    const answer = await fetch(`${site}/en/${'a'.repeat(longestAddress)}`)
    expect([answer.status, await answer.text()]).toEqual([414, expect.stringContaining('The address is too long')])
  })

  test('a form larger than any of ours, except from staff who upload', async () => {
    const site = await serve((_, response) => response.end('in'))
    const body = 'x'.repeat(largestForm + 1)
    const headers = { referer: `${site}/sv/malaras/kontakt` }
    expect((await fetch(`${site}/cms-api/media`, { method: 'POST', body })).status).toBe(200)
    const refused = await fetch(`${site}/svc/malaras/contact`, { method: 'POST', body, headers })
    expect([refused.status, await refused.text()]).toEqual([413, expect.stringContaining('för stort')])
  })

  test('a body that does not say how long it is', async () => {
    const site = await serve((_, response) => response.end('in'))
    const status = await new Promise((resolve) => {
      const sent = open(`${site}/svc/x`, { method: 'POST', headers: { 'transfer-encoding': 'chunked' } }, (answer) =>
        resolve(answer.statusCode),
      )
      sent.end('x')
    })
    expect(status).toBe(411)
  })
})

describe('when the server stops', () => {
  test('a running request gets its whole answer, and no new one is taken', async () => {
    const site = await serve(async (_, response) => {
      response.write('half ')
      await sleep(300)
      response.end('whole')
    })
    const answer = await fetch(site)
    const stopped = servers[0]?.stop(5000)
    await expect(fetch(site)).rejects.toThrow()
    expect(await answer.text()).toBe('half whole')
    await stopped
  })

  test('a request that never ends is cut after the patience', async () => {
    const site = await serve((_, response) => void response.write('half '))
    const answer = await fetch(site)
    const began = Date.now()
    await servers[0]?.stop(200)
    expect(Date.now() - began).toBeLessThan(1500)
    await expect(answer.text()).rejects.toThrow()
  })

  test('a connection kept for later does not hold it', async () => {
    const site = await serve((_, response) => response.end('in'))
    await (await fetch(site)).text()
    const began = Date.now()
    await servers[0]?.stop(5000)
    expect(Date.now() - began).toBeLessThan(1000)
  })
})

test('who is at the other end of the socket stands last, whatever was said before', async () => {
  const site = await serve((request, response) => response.end(String(request.headers['x-forwarded-for'])))
  const answer = await fetch(site, { headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.1' } })
  expect(await answer.text()).toBe('203.0.113.9, 198.51.100.1, 127.0.0.1')
  expect(await (await fetch(site)).text()).toBe('127.0.0.1')
})

test('a taken port is said in words with the remedy', async () => {
  const site = await serve((_, response) => response.end())
  const port = Number(new URL(site).port)
  const again = listen({ host: '127.0.0.1', port, replacesErrors: true, handle: () => {} })
  await expect(again).rejects.toThrow(`PORT=${port + 1} npm start`)
})

async function serve(handle: RequestListener): Promise<string> {
  const port = await findFreePort()
  servers.push(await listen({ host: '127.0.0.1', port, replacesErrors: true, handle }))
  return `http://127.0.0.1:${port}`
}
