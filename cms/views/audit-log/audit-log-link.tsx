import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { personOf } from '@/cms/access/person'
import { auditReachOf } from '@/domain/audit/audit-reach'
import { auditLogWords } from './audit-log-words'

/** In the menu of those who may read the log. */
export function AuditLogLink({ user }: Pick<ServerProps, 'user'>) {
  if (auditReachOf(personOf(user)) === null) return null
  return (
    <Link className="nav__link" href="/admin/logg" prefetch={false}>
      <span className="nav__link-label">{auditLogWords.title}</span>
    </Link>
  )
}
