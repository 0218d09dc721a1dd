import type { Payload, TypedUser } from 'payload'
import type { CitizenPromise } from '@/cms/generated/payload-types'
import { actAs } from '@/tests/integration/support/acting'
import { accountOf, deskOf, idOfSlug } from '@/tests/integration/support/demo'

/** Who works on promises in the demo, and where. */
export interface Office {
  readonly payload: Payload
  readonly municipality: string
  readonly centrum: string
  readonly kommun: string
  readonly police: string
  readonly kommunWriter: TypedUser
  readonly kommunApprover: TypedUser
  readonly policeWriter: TypedUser
  readonly policeApprover: TypedUser
  readonly translator: TypedUser
}

export async function openOffice(payload: Payload): Promise<Office> {
  return {
    payload,
    municipality: await idOfSlug(payload, 'municipalities', 'malaras'),
    centrum: await idOfSlug(payload, 'areas', 'centrum'),
    kommun: await idOfSlug(payload, 'organisations', 'malaras-kommun'),
    police: await idOfSlug(payload, 'organisations', 'polisen-malaras'),
    kommunWriter: await accountOf(payload, 'kommunikator.kommun'),
    kommunApprover: await accountOf(payload, 'godkannare.kommun'),
    policeWriter: await accountOf(payload, 'kommunikator.polis'),
    policeApprover: await accountOf(payload, 'godkannare.polis'),
    translator: await accountOf(payload, 'oversattare'),
  }
}

let made = 0

/** A promise of kommun and police that lacks nothing. */
export function wholePromise(office: Office) {
  return {
    municipality: office.municipality,
    title: 'Tryggare väg till stationen',
    slug: `tryggare-vag-${++made}`,
    editorialState: 'draft' as const,
    from: '2026-03-01T12:00:00.000Z',
    to: '2027-03-01T12:00:00.000Z',
    areas: [office.centrum],
    parties: [office.kommun, office.police],
    problemStatement: 'Vägen till stationen är mörk.',
    desiredEffects: [{ id: `effect-${made}`, text: 'Fler går dit till fots.' }],
    commitments: [
      { id: `lamps-${made}`, text: 'Vi sätter upp lampor.', owners: [office.kommun], continuous: true },
      { id: `rounds-${made}`, text: 'Poliser går förbi på kvällen.', owners: [office.police], continuous: true },
    ],
    followUpFrequency: 'quarterly' as const,
    basis: 'Möten med dem som bor där.',
  }
}

/** The line that a change of what residents read needs. */
export const changeNote = { date: '2026-04-01T12:00:00.000Z', what: 'Ny rubrik.', why: 'Den gamla var otydlig.' }

/** Writes a promise as the kommun's communicator; `changes` stand instead of what a whole promise has. */
export async function write(office: Office, changes: Partial<CitizenPromise> = {}): Promise<CitizenPromise> {
  const acting = await actAs(office.payload, { user: office.kommunWriter, query: { draft: 'true' } })
  const data = { ...wholePromise(office), ...changes }
  return office.payload.create({ ...acting, collection: 'promises', draft: true, data })
}

/** Hands a promise in and has both parties approve it. */
export async function bringToApproval(office: Office, id: string): Promise<CitizenPromise> {
  await deskOf(office.payload, office.kommunWriter).saveDraft(id, { editorialState: 'inReview' })
  await deskOf(office.payload, office.kommunApprover).saveDraft(id, { editorialState: 'approved' })
  return deskOf(office.payload, office.policeApprover).saveDraft(id, { editorialState: 'approved' })
}

/** A promise that residents read. */
export async function publish(office: Office, changes: Partial<CitizenPromise> = {}): Promise<CitizenPromise> {
  const { id } = await write(office, changes)
  await bringToApproval(office, id)
  return deskOf(office.payload, office.kommunWriter).save(id, { editorialState: 'published' })
}
