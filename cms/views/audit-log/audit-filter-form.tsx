import { Link } from '@payloadcms/ui'
import { auditActionCodes, auditActions } from '@/domain/audit/actions'
import { type AuditFilter, auditQuery } from '@/domain/audit/audit-filter'
import { auditedNouns } from '@/domain/audit/documents'
import { auditLogWords as words } from './audit-log-words'

/** What of the log is shown: a plain form, whose answers stand in the address. */
export function AuditFilterForm({ filter }: { readonly filter: AuditFilter }) {
  const { uppgift, handelse, slag, dokument, fran, till } = filter
  return (
    <form method="get" action="/admin/logg" aria-label={words.filter} className="audit-log__filter">
      <label>
        {words.actor}
        <input name="uppgift" defaultValue={uppgift ?? ''} placeholder={words.actorHelp} maxLength={200} />
      </label>
      <Choice
        name="handelse"
        label={words.action}
        chosen={handelse}
        options={auditActionCodes.map((code) => [code, auditActions[code]])}
      />
      <Choice name="slag" label={words.sort} chosen={slag} options={Object.entries(auditedNouns)} />
      <label>
        {words.from}
        <input type="date" name="fran" defaultValue={fran ?? ''} />
      </label>
      <label>
        {words.to}
        <input type="date" name="till" defaultValue={till ?? ''} />
      </label>
      {dokument !== null && <input type="hidden" name="dokument" value={dokument} />}
      <div className="audit-log__buttons">
        <button type="submit" className="btn btn--style-primary btn--size-medium">
          {words.show}
        </button>
        <Link href="/admin/logg" prefetch={false}>
          {words.clear}
        </Link>
        <a href={`/cms-api/audit-log?${auditQuery({ ...filter, fore: null })}`} download>
          {words.export}
        </a>
      </div>
      {dokument !== null && <p className="audit-log__note">{words.oneDocument}</p>}
    </form>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly chosen: string | null
  readonly options: readonly (readonly [string, string])[]
}

function Choice({ name, label, chosen, options }: ChoiceProps) {
  const inOrder = options.toSorted(([, one], [, other]) => one.localeCompare(other, 'sv'))
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{words.all}</option>
        {inOrder.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
