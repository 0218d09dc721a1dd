import { APIError, type PayloadRequest } from 'payload'
import { type Person, personOf } from '@/cms/access/person'
import { type Action, may } from '@/domain/access/actions'
import { scopesOf } from '@/domain/access/capabilities'

/** A municipality of the person's organisation. */
export type StaffMunicipality = { readonly id: string; readonly slug: string; readonly name: string }

export type StaffPlace = {
  readonly person: Person
  readonly organisation: string
  /** The one that is worked with. */
  readonly municipality: StaffMunicipality
  /** All that it can be switched to, by name. */
  readonly municipalities: readonly StaffMunicipality[]
}

/** Reading is a capability like any other; the rest are actions of their own. */
type Wish = Extract<Action, `activities.${string}`> | 'read'

/**
 * Where somebody works with activities: in the municipality asked for, or else the first of theirs. Null when they may
 * not do this, or not there.
 */
export async function staffPlace(req: PayloadRequest, wish: Wish, slug: string | null): Promise<StaffPlace | null> {
  const person = personOf(req.user)
  if (person === null || person.hasOneTimePassword || person.organisation === null) return null
  if (!isAllowed(person, wish)) return null
  const { docs } = await req.payload.find({
    collection: 'municipalities',
    where: { id: { in: [...person.municipalities] } },
    sort: 'name',
    locale: 'sv',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const municipalities = docs.map(({ id, slug: own, name }) => ({ id, slug: own, name: name ?? own }))
  const municipality = slug === null ? municipalities[0] : municipalities.find((one) => one.slug === slug)
  if (municipality === undefined) return null
  return { person, organisation: person.organisation, municipality, municipalities }
}

/** The same where there is no page to say it on: refused as Payload refuses. */
export async function requireStaffPlace(req: PayloadRequest, wish: Wish, slug: string | null): Promise<StaffPlace> {
  const place = await staffPlace(req, wish, slug)
  if (place === null) throw new APIError('Det här får du inte göra i den kommunen.', 403, undefined, true)
  return place
}

function isAllowed({ roles }: Person, wish: Wish): boolean {
  return wish === 'read' ? scopesOf(roles, 'activities', 'read').length > 0 : may(roles, wish)
}
