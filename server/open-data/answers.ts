import 'server-only'
import { createHash } from 'node:crypto'
import { type Cell, csvOf } from '@/domain/open-data/csv'
import { mediaTypes } from '@/domain/open-data/endpoints'
import { licence } from '@/domain/open-data/envelope'
import { hasAlready } from '@/domain/open-data/etag'
import { type ProblemStatus, problemOf } from '@/domain/open-data/problem'
import { logger } from '@/server/platform/logger'

/** What a visitor gets, before it is written. */
export type OpenAnswer =
  | {
      readonly kind: 'json'
      readonly mediaType: string
      readonly body: unknown
      readonly links?: Readonly<Partial<Record<'next' | 'prev', string | null>>>
    }
  | { readonly kind: 'table'; readonly file: string; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'problem'; readonly status: ProblemStatus; readonly detail: string }

const secondsToRetry = '30'

/** Writes an answer as the API gives it: licence, links, entity tag; nothing but the tag to who has it already. */
export function respond(request: Request, answer: OpenAnswer): Response {
  if (answer.kind === 'problem') return problemResponse(answer.status, answer.detail)
  const text = answer.kind === 'table' ? csvOf(answer.rows) : JSON.stringify(answer.body)
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  const headers = { 'Cache-Control': 'public, max-age=60', ETag: etag, Link: linksOf(answer) }
  if (hasAlready(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, ...contentHeaders(answer) } })
}

/** A refusal in the shape of RFC 9457. */
export function problemResponse(status: ProblemStatus, detail: string, headers: Record<string, string> = {}): Response {
  const always = { 'Content-Type': mediaTypes.problem, 'Cache-Control': 'no-store' }
  return new Response(JSON.stringify(problemOf(status, detail)), { status, headers: { ...always, ...headers } })
}

/** What a program gets when the answer could not be read. */
export function failed(problem: unknown): Response {
  logger.error('open-data.failed', problem)
  return problemResponse(503, 'The data cannot be read just now. Try again in half a minute.', {
    'Retry-After': secondsToRetry,
  })
}

type Given = Exclude<OpenAnswer, { readonly kind: 'problem' }>

function contentHeaders(answer: Given): Record<string, string> {
  if (answer.kind === 'json') return { 'Content-Type': answer.mediaType }
  return {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${answer.file}"`,
  }
}

function linksOf(answer: Given): string {
  const pages = answer.kind === 'json' ? Object.entries(answer.links ?? {}) : []
  const known = pages.flatMap(([rel, address]) => (address ? [`<${address}>; rel="${rel}"`] : []))
  return [`<${licence}>; rel="license"`, ...known].join(', ')
}
