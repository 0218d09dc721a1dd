import { createHash } from 'node:crypto'
import { type ErrorPageKind, errorPage, errorPageStyle } from '@/content/error-pages'
import { launchedLocales } from '@/domain/locales/locales'

type Language = (typeof launchedLocales)[number]

export interface Answer {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/** What is known of the visitor when only the request is at hand. */
export interface Asked {
  readonly url: string
  readonly referer: string | undefined
  readonly acceptLanguage: string | undefined
}

const styleHash = createHash('sha256').update(errorPageStyle).digest('base64')
const retryAfterSeconds = '60'

/** One of the server's own pages, in the language of the address, else of the page before, else of the browser. */
export function errorAnswer(kind: ErrorPageKind, asked: Asked): Answer {
  const body = Buffer.from(errorPage(kind, languageOf(asked)))
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(body.length),
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  }
  return { body, headers: kind === 'unavailable' ? { ...headers, 'Retry-After': retryAfterSeconds } : headers }
}

function languageOf({ url, referer, acceptLanguage }: Asked): Language {
  return firstSegment(url) ?? firstSegment(pathOf(referer)) ?? preferred(acceptLanguage) ?? 'sv'
}

function firstSegment(path: string): Language | null {
  return asLanguage(path.split(/[/?#]/)[1])
}

function pathOf(address: string | undefined): string {
  return address && URL.canParse(address) ? new URL(address).pathname : ''
}

function preferred(acceptLanguage: string | undefined): Language | null {
  for (const range of (acceptLanguage ?? '').split(',').slice(0, 10)) {
    const language = asLanguage(range.trim().split(/[-;]/)[0]?.toLowerCase())
    if (language) return language
  }
  return null
}

function asLanguage(word: string | undefined): Language | null {
  return launchedLocales.find((language) => language === word) ?? null
}
