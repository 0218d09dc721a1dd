import type { Role } from '@/domain/access/capabilities'

/** What staff call the roles. */
export const roleWords: Readonly<Record<Role, string>> = {
  communicator: 'Kommunikatör',
  approver: 'Godkännare',
  coordinator: 'Samordnare',
  analyst: 'Analytiker',
  translator: 'Översättare',
  administrator: 'Administratör',
  reader: 'Läsare',
  operator: 'Driftansvarig',
}
