import 'server-only'
import type { FormValues } from '@/domain/forms/form-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { paths } from '@/i18n/paths'
import { translatorFor } from '@/i18n/translator'
import { smallPage, smallPagePolicy } from '@/server/forms/small-page'

/** What a form's own handler may have to say without another page to lead to. */
export type HaltKind = 'unavailable' | 'tooMany' | 'tooLarge' | 'foreign' | 'notHere' | 'wrongMethod'

interface Halt {
  readonly locale: LocaleKey
  readonly isJson: boolean
  /** What was typed, to be sent again from the page itself; null when it is not at hand or must not be sent. */
  readonly typed: { readonly action: string; readonly values: FormValues; readonly text: string } | null
  readonly retryAfterSeconds?: number
}

const statusOf = {
  unavailable: 503,
  tooMany: 429,
  tooLarge: 413,
  foreign: 403,
  notHere: 404,
  wrongMethod: 405,
} as const satisfies Record<HaltKind, number>

const always = { 'Cache-Control': 'no-store' }

/** The form goes no further now: a small page in the reader's language, with everything typed still in it. */
export async function halt(kind: HaltKind, { locale, isJson, typed, retryAfterSeconds }: Halt): Promise<Response> {
  const headers = {
    ...always,
    ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
    ...(kind === 'wrongMethod' ? { Allow: 'POST' } : {}),
  }
  const status = statusOf[kind]
  if (isJson) return Response.json({ problem: kind }, { status, headers })
  const t = await translatorFor(locale)
  const body = smallPage({
    locale,
    title: t(`Form.halts.${kind === 'wrongMethod' ? 'notHere' : kind}.title`),
    sentences: [t(`Form.halts.${kind === 'wrongMethod' ? 'notHere' : kind}.text`), t('Form.halts.emergency')],
    again: typed && { ...typed, label: t('Form.yourText'), button: t('Form.tryAgain') },
    way: { href: paths.start(locale), label: t('Form.toStart') },
  })
  return new Response(body, {
    status,
    headers: {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': smallPagePolicy,
    },
  })
}

/** On to a page. The address is a path: which host we are reached by is the browser's business. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { ...always, Location: path } })
}

/** For programs. */
export function jsonAnswer(status: 200 | 410 | 422, body: object): Response {
  return Response.json(body, { status, headers: always })
}
