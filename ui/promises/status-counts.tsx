import { useTranslations } from 'next-intl'
import { type PromiseStatus, promiseStatuses } from '@/domain/promises/phase'
import { statusInAddress } from '@/domain/promises/promise-filter'
import { Icon } from '@/ui/kit/icon'
import { promiseLooks } from '@/ui/promises/status-looks'

interface StatusCountsProps {
  readonly counts: Readonly<Record<PromiseStatus, number>>
  /** Address of the list that the counts are of; given, each count leads to those promises. */
  readonly list?: string
}

const messageOf = {
  upcoming: 'countUpcoming',
  ongoing: 'countOngoing',
  late: 'countLate',
  ended: 'countEnded',
} as const satisfies Record<PromiseStatus, string>

/** How many promises stand where, in words. */
export function StatusCounts({ counts, list }: StatusCountsProps) {
  const t = useTranslations('PromiseList')
  const shown = promiseStatuses.filter((status) => counts[status] > 0)
  if (shown.length === 0) return null
  const line = (status: PromiseStatus) => (
    <>
      <Icon name={promiseLooks[status][1]} />
      {t(messageOf[status], { count: counts[status] })}
    </>
  )
  return (
    <ul className={`status-counts${list === undefined ? '' : ' status-counts--linked'}`}>
      {shown.map((status) => (
        <li key={status} className="status-counts__item">
          {list === undefined ? (
            line(status)
          ) : (
            <a className="status-counts__link" href={`${list}?status=${statusInAddress[status]}`}>
              {line(status)}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
