import { Banner } from '@payloadcms/ui'
import type { ServerProps, TypedUser, Where } from 'payload'
import type { AccessibilityStatement } from '@/cms/generated/payload-types'
import { isAssessmentOld } from '@/domain/accessibility/assessment'

interface Props extends Pick<ServerProps, 'payload'> {
  readonly user?: TypedUser | null
  /** The document that is open; the list has none. */
  readonly id?: string | number
}

/** ADM-07: says which accessibility statements rest on an assessment older than twelve months. */
export async function OldAssessment({ payload, user, id }: Props) {
  if (!user) return null
  const where: Where = id === undefined ? {} : { id: { equals: id } }
  const { docs } = await payload.find({
    collection: 'accessibility-statements',
    where,
    locale: 'sv',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  const today = stockholmDay.format(new Date())
  const old = docs.filter(({ assessedOn }) => isAssessmentOld(dayOf(assessedOn), today))
  if (old.length === 0) return null
  return (
    <Banner type="error">
      <strong>Granskningen är äldre än tolv månader.</strong>
      {id === undefined && ` Gå igenom: ${old.map(named).join('; ')}.`}
    </Banner>
  )
}

function named({ service, assessedOn }: Pick<AccessibilityStatement, 'service' | 'assessedOn'>): string {
  return `${service ?? ''} (${dayOf(assessedOn)})`
}

function dayOf(stored: string): string {
  return stockholmDay.format(new Date(stored))
}

/** sv-SE writes days as YYYY-MM-DD. */
const stockholmDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })
