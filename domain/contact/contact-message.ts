import { z } from 'zod'
import { type ContactKind, contactKindSchema } from '@/domain/contact/contact-kind'
import { type ContactProblem, contactProblems } from '@/domain/contact/contact-problems'
import type { FieldProblem, FormValues } from '@/domain/forms/form-view'
import { looksIdentifying } from '@/domain/forms/identifying-text'
import { writtenText } from '@/domain/forms/written-text'

export const longestMessage = 2000
const longestPage = 300
const longestName = 100
const longestAddress = 200

/** Says that the writer has been reminded of what a text seems to hold, and means it. */
export const remindedField = 'reminded'

/** The fields in the order of the form; what a refused form gives back. */
export const contactFields = ['kind', 'recipient', 'message', 'page', 'address', 'name', remindedField] as const
export const faultFields = ['municipality', 'message', 'page', 'address', 'name', remindedField] as const

const text = z.string().optional().transform(writtenText)

const writtenSchema = z.object({
  message: text.pipe(z.string().min(1, 'messageMissing').max(longestMessage, 'messageTooLong')),
  page: text.pipe(z.string().max(longestPage, 'pageTooLong')),
  address: text.pipe(z.string().refine((value) => value === '' || isReachable(value), 'addressInvalid')),
  name: text.pipe(z.string().max(longestName, 'nameTooLong')),
})

/** A message to one of the authorities behind a municipality's pages. */
export interface ContactMessage {
  readonly kind: ContactKind
  /** Slug of the organisation. */
  readonly recipient: string
  readonly message: string
  readonly page: string | null
  /** How to answer; null when no answer is wanted. */
  readonly sender: { readonly address: string; readonly name: string | null } | null
}

/** A report about the service, sent on to the municipality that it was chosen for. */
export type FaultReport = Omit<ContactMessage, 'kind' | 'recipient'> & { readonly municipality: string }

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly FieldProblem<ContactProblem>[] }

/** Reads a message as it was posted. `recipients` are the slugs of those that can be written to here. */
export function readContactMessage(typed: FormValues, recipients: readonly string[]): Read<ContactMessage> {
  const choices = z.object({
    kind: contactKindSchema,
    recipient: z.string().refine((slug) => recipients.includes(slug)),
  })
  const chosen = choices.safeParse({ kind: typed.kind, recipient: typed.recipient })
  const { written, problems } = readWritten(typed)
  if (chosen.success && written !== null) return { ok: true, value: { ...chosen.data, ...written } }
  const missing = new Set(chosen.success ? [] : chosen.error.issues.map(({ path }) => path[0]))
  return {
    ok: false,
    problems: [
      ...(missing.has('kind') ? [{ field: 'kind', problem: 'kindMissing' } as const] : []),
      ...(missing.has('recipient') ? [{ field: 'recipient', problem: 'recipientMissing' } as const] : []),
      ...problems,
    ],
  }
}

/** Reads a report about the service. `municipalities` are the slugs of those that can be chosen. */
export function readFaultReport(typed: FormValues, municipalities: readonly string[]): Read<FaultReport> {
  const { municipality = '' } = typed
  const isKnown = municipalities.includes(municipality)
  const { written, problems } = readWritten(typed)
  if (isKnown && written !== null) return { ok: true, value: { municipality, ...written } }
  const missing = isKnown ? [] : [{ field: 'municipality', problem: 'municipalityMissing' } as const]
  return { ok: false, problems: [...missing, ...problems] }
}

function readWritten(typed: FormValues) {
  const parsed = writtenSchema.safeParse(typed)
  const issues = parsed.success ? [] : parsed.error.issues.map(toProblem)
  const problems = [...issues, ...problemsBetween(typed)].toSorted((one, other) => placeOf(one) - placeOf(other))
  if (!parsed.success || problems.length > 0) return { written: null, problems }
  const { message, page, address, name } = parsed.data
  const sender = address === '' ? null : { address, name: name === '' ? null : name }
  return { written: { message, page: page === '' ? null : page, sender }, problems }
}

/** What no field shows by itself. */
function problemsBetween(typed: FormValues): readonly FieldProblem<ContactProblem>[] {
  const isNameAlone = writtenText(typed.name) !== '' && writtenText(typed.address) === ''
  const isToBeReminded = typed[remindedField] !== 'yes' && looksIdentifying(typed.message ?? '')
  return [
    ...(isToBeReminded ? [{ field: 'message', problem: 'messageIdentifying' } as const] : []),
    ...(isNameAlone ? [{ field: 'address', problem: 'addressMissing' } as const] : []),
  ]
}

function placeOf({ field }: FieldProblem<ContactProblem>): number {
  const inOrder: readonly (string | null)[] = contactFields
  return inOrder.indexOf(field)
}

function toProblem({ path, message }: z.core.$ZodIssue): FieldProblem<ContactProblem> {
  const problem = contactProblems.find((known) => known === message)
  if (problem === undefined) throw new Error(`The form's schema gives a problem without a code at ${String(path[0])}`)
  return { field: String(path[0]), problem }
}

/** An e-mail address or a phone number, as far as one can tell without writing or calling. */
function isReachable(value: string): boolean {
  if (value.length > longestAddress || value.includes('\n')) return false
  const isEmail = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value)
  const digits = value.replace(/[\s()./-]/g, '')
  return isEmail || /^\+?\d{6,15}$/.test(digits)
}
