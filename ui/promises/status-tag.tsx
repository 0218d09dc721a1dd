import { useTranslations } from 'next-intl'
import type { CommitmentStatus } from '@/domain/promises/commitment-status'
import type { PromiseOutcome, PromiseStatus } from '@/domain/promises/phase'
import { Tag } from '@/ui/kit/tag'
import { commitmentLooks, outcomeLooks, promiseLooks } from '@/ui/promises/status-looks'

interface CommitmentTagProps {
  readonly status: CommitmentStatus
}

export function CommitmentTag({ status }: CommitmentTagProps) {
  const t = useTranslations('Status.commitment')
  const [tone, icon] = commitmentLooks[status]
  return (
    <Tag tone={tone} icon={icon}>
      {t(status)}
    </Tag>
  )
}

interface PromiseTagsProps {
  readonly status: PromiseStatus
  readonly outcome: PromiseOutcome | null
}

/** The word a promise is listed under, and its outcome when it has one. */
export function PromiseTags({ status, outcome }: PromiseTagsProps) {
  const t = useTranslations('Status')
  const [tone, icon] = promiseLooks[status]
  return (
    <p className="tags">
      <Tag tone={tone} icon={icon}>
        {t(`promise.${status}`)}
      </Tag>
      {outcome !== null && (
        <Tag tone={outcomeLooks[outcome][0]} icon={outcomeLooks[outcome][1]}>
          {t(`outcome.${outcome}`)}
        </Tag>
      )}
    </p>
  )
}
