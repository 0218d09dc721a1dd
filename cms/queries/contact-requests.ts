import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'
import type { ContactMessage } from '@/domain/contact/contact-message'
import type { LocaleKey } from '@/domain/locales/locales'

/** A message as it is stored, with what the form carried. */
export interface NewContactRequest extends ContactMessage {
  readonly municipality: string
  readonly caseNumber: string
  readonly formKey: string
  readonly language: LocaleKey
}

const storedSchema = z.object({ caseNumber: z.string(), recipient: z.string(), wantsAnswer: z.boolean() })
export type StoredContactRequest = z.output<typeof storedSchema>

/** The day in Stockholm as the CMS stores days. Nothing here is dated more exactly. */
const noonToday = sql`(((now() at time zone 'Europe/Stockholm')::date + time '12:00') at time zone 'UTC')`

/**
 * Stores a message and, apart from it, how to answer: one statement, so both or neither. Stores nothing when the form's
 * key or the case number is taken, or when no such authority works in the municipality.
 */
export async function insertContactRequest(db: Reading, request: NewContactRequest): Promise<void> {
  const { municipality, recipient, caseNumber, kind, message, page, language, formKey, sender } = request
  await db.execute(sql`
    with place as (
      select m.id as municipality, o.id as organisation
      from municipalities m
      join organisations_rels r on r.municipalities_id = m.id and r.path = 'municipalities'
      join organisations o on o.id = r.parent_id
      where m.slug = ${municipality} and m.published and m.archived is not true and o.slug = ${recipient}
    ), made as (
      insert into contact_requests (municipality_id, organisation_id, case_number, kind, message, page, language,
        form_key, received_on, created_at, updated_at)
      select place.municipality, place.organisation, ${caseNumber}, ${kind}::enum_contact_requests_kind, ${message},
        ${page}, ${language}::enum_contact_requests_language, ${formKey}, ${noonToday}, ${noonToday}, ${noonToday}
      from place
      on conflict do nothing
      returning id, municipality_id, organisation_id
    )
    insert into contact_details (municipality_id, organisation_id, request_id, address, name, received_on, created_at,
      updated_at)
    select made.municipality_id, made.organisation_id, made.id, ${sender?.address ?? null}, ${sender?.name ?? null},
      ${noonToday}, ${noonToday}, ${noonToday}
    from made where ${sender !== null}
  `)
}

/** What was stored under a form's key, or null. */
export async function findContactRequest(db: Reading, formKey: string): Promise<StoredContactRequest | null> {
  const [found] = await rowsOf(
    db,
    storedSchema,
    sql`
    select c.case_number as "caseNumber", o.slug as recipient,
      exists (select 1 from contact_details d where d.request_id = c.id) as "wantsAnswer"
    from contact_requests c join organisations o on o.id = c.organisation_id
    where c.form_key = ${formKey}
  `,
  )
  return found ?? null
}
