import type { Role } from '@/domain/access/capabilities'

/**
 * What somebody may do beside reading and writing documents: the same table for rules, buttons and tests. Whether it
 * concerns the own organisation or municipality is asked where it is done.
 */
export const actions = {
  'promises.submit': ['communicator', 'coordinator'],
  'promises.approve': ['approver'],
  'promises.publish': ['communicator', 'coordinator'],
  'promises.withdraw': ['communicator', 'coordinator'],
  /** At once, by whoever of the parties sees it first. */
  'promises.unpublishInEmergency': ['communicator', 'approver', 'coordinator', 'administrator'],
  'activities.import': ['coordinator'],
  'activities.export': ['coordinator', 'communicator', 'analyst', 'administrator'],
  'emergency.confirm': ['operator', 'administrator'],
  'accounts.invite': ['administrator', 'operator'],
  /** Sign an account out everywhere, take away a second factor that is lost. */
  'accounts.help': ['administrator', 'operator'],
  'audit.read': ['administrator', 'operator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Action = keyof typeof actions

/** Whether one of these roles may do it. */
export function may(ownRoles: readonly Role[], action: Action): boolean {
  const allowed: readonly Role[] = actions[action]
  return ownRoles.some((role) => allowed.includes(role))
}
