import 'server-only'
import { hiddenFields, refusedParameter } from '@/domain/forms/form-fields'
import { formProblem } from '@/domain/forms/form-problems'
import type { FieldProblem, FormValues } from '@/domain/forms/form-view'
import type { FormsState } from '@/domain/forms/forms-state'
import type { LocaleKey } from '@/domain/locales/locales'
import { halt, jsonAnswer, seeOther } from '@/server/forms/form-answers'
import { formAge, freshTokens, isFormKey } from '@/server/forms/form-tokens'
import { isForeign } from '@/server/forms/origin'
import { languageOf, readPostedForm, wantsJson } from '@/server/forms/posted-form'
import { secondsToWait } from '@/server/forms/rate-limit'
import { sealRefusedForm } from '@/server/forms/refused-form'
import { logger } from '@/server/platform/logger'

/** What differs from form to form. */
export interface Form<Value> {
  /** Where it posts. */
  readonly action: string
  /** Its page in a language. */
  readonly page: (locale: LocaleKey) => string
  /** The fields that a person fills in; these are given back, and nothing else that was sent. */
  readonly fields: readonly string[]
  /** The field with the long text, shown where there is no other page to lead to. */
  readonly text: string
  /** Whether it takes anything now; null when no such form is there. */
  readonly state: (locale: LocaleKey) => Promise<FormsState | null>
  readonly read: (values: FormValues, locale: LocaleKey) => Promise<ReadForm<Value>>
  /** Stores it once, however often the same key comes, and gives the address of the receipt. */
  readonly store: (value: Value, sent: Sent) => Promise<string>
}

export type ReadForm<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly FieldProblem<string>[] }

export interface Sent {
  readonly key: string
  readonly locale: LocaleKey
}

const retryAfterSeconds = 60

/**
 * What every form of residents goes through: not too large, from a page of ours, not from a flood, drawn by us, open,
 * in order – then stored first and answered second. Where it stops, everything that was typed is given back.
 */
export async function receiveForm<Value>(request: Request, form: Form<Value>): Promise<Response> {
  const isJson = wantsJson(request)
  const posted = await readPostedForm(request)
  const locale = languageOf(request, posted ?? {})
  if (posted === null) return halt('tooLarge', { locale, isJson, typed: null })
  if (isForeign(request)) return halt('foreign', { locale, isJson, typed: null })
  const typed = { action: form.action, text: form.text, values: everything(form, posted, locale) }
  const wait = await secondsToWait(request)
  if (wait !== null) return halt('tooMany', { locale, isJson, typed, retryAfterSeconds: wait })
  try {
    return await decide(form, posted, { locale, isJson })
  } catch (problem) {
    logger.error('forms.not-stored', problem)
    return halt('unavailable', { locale, isJson, typed, retryAfterSeconds })
  }
}

async function decide<Value>(
  form: Form<Value>,
  posted: FormValues,
  { locale, isJson }: { readonly locale: LocaleKey; readonly isJson: boolean },
): Promise<Response> {
  const state = await form.state(locale)
  if (state === null) return halt('notHere', { locale, isJson, typed: null })
  const refuse = async (problems: readonly FieldProblem<string>[]) => {
    if (isJson) return jsonAnswer(422, { problems })
    return seeOther(await refusedPage(form, posted, { locale, problems }))
  }
  if (state !== 'open') {
    if (isJson) return jsonAnswer(410, { problem: state })
    return refuse([])
  }
  const key = posted[hiddenFields.key] ?? ''
  const problem = formProblem({
    age: formAge(posted[hiddenFields.time] ?? ''),
    hasKey: isFormKey(key),
    isTrapFilled: (posted[hiddenFields.trap] ?? '') !== '',
  })
  if (problem !== null) return refuse([{ field: null, problem }])
  const read = await form.read(posted, locale)
  if (!read.ok) return refuse(read.problems)
  const receipt = await form.store(read.value, { key, locale })
  return isJson ? jsonAnswer(200, { receipt }) : seeOther(receipt)
}

/** The form's own page, with the key to what was typed. It keeps what we signed, so that one can send again at once. */
async function refusedPage<Value>(
  form: Form<Value>,
  posted: FormValues,
  { locale, problems }: { readonly locale: LocaleKey; readonly problems: readonly FieldProblem<string>[] },
): Promise<string> {
  const { [hiddenFields.key]: key = '', [hiddenFields.time]: time = '' } = posted
  const isOurs = isFormKey(key) && formAge(time) !== null
  const sealed = await sealRefusedForm({
    values: filledIn(form, posted),
    problems: [...problems],
    tokens: isOurs ? { key, time } : freshTokens(),
  })
  return `${form.page(locale)}?${refusedParameter}=${sealed}#${refusedParameter}`
}

function filledIn<Value>(form: Form<Value>, posted: FormValues): FormValues {
  return Object.fromEntries(form.fields.map((field) => [field, posted[field] ?? '']))
}

/** For a page that sends the form again by itself. */
function everything<Value>(form: Form<Value>, posted: FormValues, locale: LocaleKey): FormValues {
  const { key, time } = hiddenFields
  return {
    ...filledIn(form, posted),
    [key]: posted[key] ?? '',
    [time]: posted[time] ?? '',
    [hiddenFields.locale]: locale,
  }
}
