import { createServer, type Server } from 'node:http'
import type { APIRequestContext } from '@playwright/test'
import { z } from 'zod'
import { demoPassword } from '@/tests/support/demo-password'
import { rawRequest } from '../support/raw-request'
import { expect, forget, once, test } from '../support/reader'

const list = '/sv/sodervik/loften'
const embedded = `${list}?embed=1`
const listening = z.object({ port: z.number() })

test('the list can stand without what stands around it', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/loften?omrade=centrum&embed=1`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mälarås kommun')
  await expect(page.getByText(words('Site.demo'))).toBeVisible()
  await expect(page.getByRole('term').filter({ hasText: words('PromiseList.area') })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  const links = await page.getByRole('article').getByRole('link').all()
  expect(links.length).toBeGreaterThan(2)
  for (const link of links) await expect(link).toHaveAttribute('target', '_top')
  const home = page.getByRole('link', { name: words('Embed.open') })
  await expect(home).toHaveAttribute('href', `/${language}/malaras/loften?omrade=centrum`)
  await expect(home).toHaveAttribute('target', '_top')
})

test(
  'a web site that is let in shows the list, another is refused',
  once,
  async ({ page, baseURL, request, mishaps }) => {
    const site = await hostFraming(`${baseURL}${embedded}`)
    const [letIn, refused] = [`http://localhost:${site.port}`, `http://127.0.0.1:${site.port}`]
    try {
      await letInHosts(request, letIn)
      await expect.poll(() => policyOf(baseURL, embedded)).toContain(`frame-ancestors ${letIn}`)

      await page.goto(letIn)
      const frame = page.frameLocator('iframe')
      await expect(frame.getByRole('heading', { level: 1 })).toContainText('Söderviks kommun')
      await frame.getByRole('article').getByRole('link').first().click()
      await expect(page).toHaveURL(new RegExp(`^${baseURL}${list}/[a-z0-9-]+$`))
      forget(mishaps, /foreign host: http:\/\/localhost/)

      await page.goto(refused)
      await expect.poll(() => page.frames().at(1)?.url()).toMatch(/^chrome-error:/)
      expect(forget(mishaps, /frame-ancestors/)).toBeGreaterThan(0)
      forget(mishaps, /foreign host: http:\/\/127/)
    } finally {
      await letInHosts(request, '')
      site.server.close()
    }
  },
)

test('nobody is let in to other pages, nor where no web site is named', once, async ({ baseURL }) => {
  for (const path of [list, `${list}?embed=0`, '/sv/sodervik?embed=1', '/sv/malaras/loften?embed=1']) {
    const policy = await policyOf(baseURL, path)
    expect.soft(policy, path).toContain("frame-ancestors 'none'")
    expect.soft(policy, `one policy, not several, at ${path}`).not.toContain(',')
  }
})

/** A page of somebody else's, with ours in a frame. It answers under two names, which are two origins. */
async function hostFraming(address: string): Promise<{ readonly server: Server; readonly port: number }> {
  const html = `<!doctype html><html lang="sv"><title>Kommunen</title><iframe src="${address}" title="Löften" width="600" height="600"></iframe></html>`
  const server = createServer((_, answer) =>
    answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html),
  )
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return { server, port: listening.parse(server.address()).port }
}

/** What the operator writes in the form of the municipality. */
async function letInHosts(request: APIRequestContext, embedHosts: string): Promise<void> {
  const login = await request.post('/cms-api/users/login', {
    data: { email: 'operator@demo.invalid', password: demoPassword },
  })
  const { token } = z.object({ token: z.string() }).parse(await login.json())
  const headers = { Authorization: `JWT ${token}` }
  const found = await request.get('/cms-api/municipalities?where[slug][equals]=sodervik', { headers })
  const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(await found.json())
  const saved = await request.patch(`/cms-api/municipalities/${docs[0]?.id}`, { headers, data: { embedHosts } })
  expect(saved.status()).toBe(200)
}

async function policyOf(site: string | undefined, path: string): Promise<string> {
  return String((await rawRequest(site, path)).headers['content-security-policy'])
}
