import 'server-only'
import { hiddenFields } from '@/domain/forms/form-fields'
import type { FormValues } from '@/domain/forms/form-view'
import { type LocaleKey, launchedLocales, sourceLocale } from '@/domain/locales/locales'

/** Three times the longest text that a form takes, in a script whose every letter is nine bytes on the way here. */
const largestForm = 64 * 1024

/** A form as it came, urlencoded or in parts. Of a name that repeats, the first counts. Null when it is too large. */
export async function readPostedForm(request: Request): Promise<FormValues | null> {
  if (Number(request.headers.get('content-length') ?? 0) > largestForm) return null
  const body = await request.arrayBuffer()
  if (body.byteLength > largestForm) return null
  const type = request.headers.get('content-type') ?? ''
  const sent = await new Response(body, { headers: { 'Content-Type': type } }).formData().catch(() => new FormData())
  const pairs = [...sent].map(([name, value]) => [name, typeof value === 'string' ? value : ''] as const)
  return Object.fromEntries(pairs.toReversed())
}

/** The reader's language: what the form says, else what the browser prefers, else Swedish. */
export function languageOf(request: Request, posted: FormValues): LocaleKey {
  const preferred = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((range) => range.trim().split(/[-;]/)[0])
  const wanted = [posted[hiddenFields.locale], ...preferred].map((word) =>
    launchedLocales.find((locale) => locale === word),
  )
  return wanted.find((locale) => locale !== undefined) ?? sourceLocale
}

/** Whether the sender is a program that reads codes and not pages. */
export function wantsJson(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('application/json')
}
