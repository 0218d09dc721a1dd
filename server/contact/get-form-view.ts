import 'server-only'
import { contactKinds, kindFromAddress } from '@/domain/contact/contact-kind'
import { contactProblems } from '@/domain/contact/contact-problems'
import type { ContactFormProblem, ContactFormView, FaultFormView } from '@/domain/contact/contact-view'
import { pageFromAddress } from '@/domain/contact/page-from-address'
import { formProblems } from '@/domain/forms/form-problems'
import type { FormValues } from '@/domain/forms/form-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { getReachableMunicipalities, getRecipients } from '@/server/contact/get-recipients'
import { freshTokens } from '@/server/forms/form-tokens'
import { openRefusedForm, type RefusedForm } from '@/server/forms/refused-form'

/** What the address of a form's page may say. */
export interface FormQuery {
  /** The key to a form that was refused. */
  readonly fel?: unknown
  readonly arende?: unknown
  readonly sida?: unknown
}

/** The contact form as it was refused, else new with what the link to it says. */
export async function getContactForm(
  municipality: string,
  locale: LocaleKey,
  query: FormQuery,
): Promise<ContactFormView> {
  const [recipients, refused] = await Promise.all([getRecipients(municipality, locale), openRefusedForm(query.fel)])
  if (refused !== null) return { recipients, ...asSent(refused) }
  const [only, ...others] = recipients
  const recipient = only !== undefined && others.length === 0 ? only.slug : ''
  const kind = kindFromAddress(query.arende) ?? contactKinds[0]
  return { recipients, ...asNew({ kind, recipient, page: pageFromAddress(query.sida) ?? '' }) }
}

/** The report about the service, likewise. */
export async function getFaultForm(query: FormQuery): Promise<FaultFormView> {
  const [municipalities, refused] = await Promise.all([getReachableMunicipalities(), openRefusedForm(query.fel)])
  if (refused !== null) return { municipalities, ...asSent(refused) }
  const [only, ...others] = municipalities
  const municipality = only !== undefined && others.length === 0 ? only.slug : ''
  return { municipalities, ...asNew({ municipality, page: pageFromAddress(query.sida) ?? '' }) }
}

function asNew(values: FormValues) {
  return { tokens: freshTokens(), values, problems: [] }
}

function asSent({ tokens, values, problems }: RefusedForm) {
  return { tokens, values, problems: problems.flatMap(known) }
}

/** A problem that this version has words for; the form may have been refused by the version before. */
function known({ field, problem }: RefusedForm['problems'][number]): readonly ContactFormProblem[] {
  const found = [...contactProblems, ...formProblems].find((one) => one === problem)
  return found === undefined ? [] : [{ field, problem: found }]
}
