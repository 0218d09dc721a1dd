import type { Page } from '@playwright/test'
import { namespaces } from './words'

const foreignDigits = /[\u0660-\u0669\u06F0-\u06F9\u1369-\u137C]/g
const rawKey = new RegExp(`\\b(?:${namespaces.join('|')})\\.[a-z]\\w*|MISSING_MESSAGE|INVALID_MESSAGE|\\{\\w+[,}]`, 'g')
const rawValue = /\bundefined\b|\bNaN\b|\[object |Invalid Date|[\uE000-\uE0FF]/g

/** What a page is, looked at through the browser's debugger: works where the page itself may run no script. */
export async function lookAt(page: Page) {
  const seen = await page.evaluate(lookAround)
  const written = [seen.title, seen.description, seen.text, ...seen.labels].join('\n')
  return {
    ...seen,
    foreignDigits: written.match(foreignDigits) ?? [],
    raw: [...(written.match(rawKey) ?? []), ...(written.match(rawValue) ?? [])],
    headingFaults: headingFaultsOf(seen.headings),
  }
}

/** Elements that stick out of the window sideways; empty when nothing has to be scrolled that way. */
export async function sidewaysScroll(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > clientWidth + 1 || left < -1
    })
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))]
  })
}

function headingFaultsOf(headings: readonly string[]): readonly string[] {
  const levels = headings.map((heading) => Number(heading.charAt(1)))
  const skipped = headings.filter((_, index) => index > 0 && (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1)
  const tops = levels.filter((level) => level === 1).length
  return [...(tops === 1 ? [] : [`${tops} h1`]), ...skipped.map((heading) => `skips a level: ${heading}`)]
}

/** Runs in the browser, so it must stand alone. */
function lookAround() {
  const { documentElement: root, body } = document
  const textOf = (element: Element) => (element.textContent ?? '').trim()
  const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll(selector)]
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const numbersAstray: string[] = []
  const words: string[] = []
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const parent = node.parentElement
    if (parent === null || parent.closest('script, style') !== null) continue
    const text = node.nodeValue ?? ''
    words.push(text)
    const isIsolated = /\u2066[^\u2069]*\u2069/.test(text)
    const readsLeft = parent.closest('[dir]')?.getAttribute('dir') === 'ltr'
    if (/\d \d|@|\+\d/.test(text) && !readsLeft && !isIsolated) numbersAstray.push(text.slice(0, 80))
  }
  return {
    lang: root.lang,
    dir: root.dir,
    title: document.title,
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    text: words.join('\n'),
    labels: all('[aria-label], [title], [alt], [placeholder]').flatMap((element) =>
      ['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ),
    mainLength: textOf(document.querySelector('main') ?? document.createElement('p')).length,
    mains: all('main').length,
    headings: all('h1, h2, h3, h4, h5, h6').map((heading) => `${heading.tagName} ${textOf(heading).slice(0, 60)}`),
    strayDays: all('time')
      .filter((time) => !textOf(time).includes((time.getAttribute('datetime') ?? '?').slice(0, 4)))
      .map((time) => time.outerHTML),
    /** Codes and addresses that right-to-left text would turn around. */
    numbersAstray: root.dir === 'rtl' ? numbersAstray : [],
    links: all('a[href]').map((link) => link.getAttribute('href') ?? ''),
    stored: localStorage.length + sessionStorage.length,
  }
}
