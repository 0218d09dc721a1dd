import type { GlobalConfig } from 'payload'
import { personOf } from '@/cms/access/person'

/** What concerns every municipality: staff read it, the operator alone changes it. */
export const byOperator: NonNullable<GlobalConfig['access']> = {
  read: ({ req }) => personOf(req.user) !== null,
  update: ({ req }) => personOf(req.user)?.roles.includes('operator') ?? false,
  readVersions: () => false,
}
