import { may } from '@/domain/access/actions'
import type { Role } from '@/domain/access/capabilities'

/** A change of what residents read of emergencies, as it waits for a second person. */
export interface Proposal {
  readonly proposedBy: string | null
}

interface Person {
  readonly id: string
  readonly roles: readonly Role[]
}

/** `ownProposal`: two people are needed. `noProposer`: nobody can tell who the first was. */
export type ConfirmRefusal = 'notAllowed' | 'ownProposal' | 'noProposer'

/** Why this person may not confirm the proposal; null when nothing speaks against it. */
export function refusesToConfirm(person: Person, { proposedBy }: Proposal): ConfirmRefusal | null {
  if (!may(person.roles, 'emergency.confirm')) return 'notAllowed'
  if (proposedBy === null) return 'noProposer'
  return proposedBy === person.id ? 'ownProposal' : null
}

/** Whether this person may take the proposal away: who made it, and who could confirm it. */
export function mayDiscard(person: Person, { proposedBy }: Proposal): boolean {
  return proposedBy === person.id || may(person.roles, 'emergency.confirm')
}
