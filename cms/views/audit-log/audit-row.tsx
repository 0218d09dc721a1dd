import { Link } from '@payloadcms/ui'
import type { AuditEvent } from '@/cms/queries/audit-events'
import { auditActions, isAuditAction } from '@/domain/audit/actions'
import { auditQuery } from '@/domain/audit/audit-filter'
import { auditActorWords, auditDetails } from '@/domain/audit/details'
import { auditedNoun } from '@/domain/audit/documents'
import { factsOf, localeKeySchema, sourceLocale } from '@/domain/locales/locales'
import { auditLogWords as words } from './audit-log-words'
import type { FormWords } from './field-words'

/** The state is told as from–to, and who proposes is who the sentence is about. */
const saidOtherwise = ['_status', 'proposedBy']

interface Props {
  readonly event: AuditEvent
  readonly form: FormWords
  /** What the document is called; undefined when it is gone, or not for this person to read. */
  readonly title: string | undefined
}

/** One row of the log as a sentence. */
export function AuditRow({ event, form, title }: Props) {
  const { number, at, actorFunction, action, collection, document } = event
  const details = auditDetails(event.details)
  const fields = details.fields.filter((name) => !saidOtherwise.includes(name)).map(form.field)
  const isAboutSort = collection !== null && (document !== null || action === 'update')
  return (
    <tr>
      <td className="audit-log__time">
        <time dateTime={at.replace(' ', 'T')}>{at.slice(0, 16)}</time>
      </td>
      <td>
        <strong>{auditActorWords(actorFunction, details)}</strong>{' '}
        {isAuditAction(action) ? auditActions[action] : action}
        {isAboutSort && ` ${auditedNoun(collection)}`}
        {title !== undefined && ' '}
        {title !== undefined && (
          <Link href={`/admin/collections/${collection}/${document}`} prefetch={false}>
            {title === '' ? document : title}
          </Link>
        )}
        {languageOf(event)}.{fields.length > 0 && `${words.fields}${fields.join(', ')}.`}
        {details.to !== null &&
          words.step(details.from === null ? null : form.state(details.from), form.state(details.to))}
        {details.restored && words.restored}
      </td>
      <td>
        {document !== null && (
          <Link href={`/admin/logg?${auditQuery({ dokument: document })}`} prefetch={false}>
            {words.aboutThis}
          </Link>
        )}
      </td>
      <td className="audit-log__number">{number}</td>
    </tr>
  )
}

/** Only what was written in another language than Swedish says so. */
function languageOf({ action, locale }: AuditEvent): string {
  const known = localeKeySchema.safeParse(locale)
  const isTranslation = action === 'update' && known.success && known.data !== sourceLocale
  return isTranslation ? words.inLanguage(factsOf(known.data).swedishName.toLowerCase()) : ''
}
