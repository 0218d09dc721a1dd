import { rawRequest, shownPart } from '../support/raw-request'
import { expect, once, test } from '../support/reader'

const promise = '/sv/malaras/loften/tryggare-utan-morka-vinkelgardar'
const long = 'a'.repeat(3000)

/** Nobody links here: each is a mistake, a probe or a machine's guess. */
const nonsense = [
  '/%00',
  '/sv/%00',
  '/sv/malaras/loften/a%00b',
  `/sv/${long}`,
  `/sv/malaras/loften/${long}${long}`,
  '/sv/../../etc/passwd',
  '/sv/%2e%2e/%2e%2e/etc/passwd',
  '/sv/..%2fmalaras',
  '/sv/malaras/loften/..%5c..%5cx',
  '/sv/malaras/%',
  '/sv/malaras/%zz',
  '/sv/malaras/loften/%E0%A4%A',
  '/sv/malaras/loften/%ff%fe',
  '/sv/malaras/loften/%C3%A5',
  '/sv/malaras/loften/%20',
  '/sv/malaras/loften/%0d%0aset-cookie:a=b',
  '/sv/malaras/loften/%3Cscript%3Ealert(1)%3C/script%3E',
  "/sv/malaras/loften/'%20or%201=1--",
  '/sv/malaras/loften/[promise]',
  '/[locale]',
  '/sv/malaras/loften/__proto__',
  '/sv/constructor',
  '/__proto__',
  `${promise}.txt`,
  `${promise}.json`,
  `${promise}/blad/mer`,
  '/sv;a=b',
  '/sv/malaras/loften;a',
  '/sv/.env',
  '/.env',
  '/sv/MALARAS',
  '/sv/malaras/LOFTEN',
  '/sv/ordlista/mer',
  '/sv/loften.atom',
  '/sv/malaras/omraden/.atom',
  '/sv/malaras/omraden/finns-ej.atom',
  '/sv/malaras/omraden/centrum/atom',
  '/sv/finns-inte',
  '/sv/malaras/finns-inte',
  '/sv/malaras/tillbakadraget/finns-ej',
  '/sv/%61dmin',
  '/administration',
  '/admins',
  '/cms-apix',
  '/api/finns-ej',
  '/svc/finns-ej',
  '/media/finns-ej',
  '/fonts/finns-ej',
  '/icons/finns-ej',
  '/_next/finns-ej',
]

test('no nonsense in the address is taken for a page or brings the site down', once, async ({ baseURL }) => {
  const taken: string[] = []
  for (const path of nonsense) {
    const { status } = await rawRequest(baseURL, path)
    if (![400, 404, 414].includes(status)) taken.push(`${status} ${path.slice(0, 80)}`)
  }
  expect(taken).toEqual([])
})

const tidied = ['//', '//sv', '///sv', '/sv//malaras', '/sv/', '/sv/malaras/loften/', `${promise}/`, '//evil.example/']

test('slashes too many lead to the right address on this site', once, async ({ baseURL }) => {
  for (const path of tidied) {
    const { status, headers } = await rawRequest(baseURL, path)
    expect.soft([307, 308], path).toContain(status)
    const goal = new URL(headers.location ?? '', baseURL)
    expect.soft(goal.origin, `${path} leads to ${headers.location}`).toBe(baseURL)
    expect.soft(goal.pathname, path).not.toContain('//')
  }
})

const strangeQueries = [
  '/sv?q=%00',
  '/sv?q=%',
  '/sv?q=%ff',
  `/sv?q=${long}`,
  '/sv?q[]=a&q[a]=b',
  '/sv?q=a&q=b',
  `/sv/malaras/loften?${'omrade=x&'.repeat(300)}`,
  '/sv/malaras/loften?omrade[]=x&omrade[a]=b',
  '/sv/malaras/loften?omrade=%00&status=__proto__',
  '/sv/malaras/loften?part=%3Cimg%20src=x%3E',
  '/sv?q=%3Cimg%20src=x%3E',
]

test('no nonsense in the query brings a page down', once, async ({ baseURL }) => {
  for (const path of strangeQueries) {
    const { status, body } = await rawRequest(baseURL, path)
    expect.soft(status, path.slice(0, 80)).toBe(200)
    expect.soft(body.toString(), path.slice(0, 80)).not.toContain('<img')
  }
})

const indifferent = ['/sv', '/sv/malaras', '/sv/sprak', '/sv/malaras/omraden/centrum', promise]

test('a query that means nothing changes nothing', once, async ({ baseURL }) => {
  for (const path of indifferent) {
    const [plain, asked] = await Promise.all([
      rawRequest(baseURL, path),
      rawRequest(baseURL, `${path}?utm_source=x&a=%3Cb%3E`),
    ])
    expect.soft(asked.status, path).toBe(200)
    expect.soft(shownPart(asked.body), path).toBe(shownPart(plain.body))
  }
})

test('what machines ask for is never answered with a page', once, async ({ baseURL }) => {
  for (const path of ['/robots.txt', '/sitemap.xml', '/favicon.ico', '/.well-known/security.txt']) {
    const { status, headers } = await rawRequest(baseURL, path)
    expect.soft([200, 404], path).toContain(status)
    if (status === 200) expect.soft(headers['content-type'], path).not.toContain('text/html')
  }
})
