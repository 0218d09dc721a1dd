import { useTranslations } from 'next-intl'
import type { AgreementState } from '@/domain/agreements/agreement-state'
import type { PublicActivityView } from '@/domain/agreements/agreement-view'
import type { IconName } from '@/ui/kit/icon'
import { Tag, type Tone } from '@/ui/kit/tag'

const stateLooks = {
  signed: ['ok', 'tick'],
  expired: ['neutral', 'stop'],
  terminated: ['plum', 'cross'],
} as const satisfies Record<AgreementState, readonly [Tone, IconName]>

interface AgreementStateTagProps {
  readonly state: AgreementState
}

export function AgreementStateTag({ state }: AgreementStateTagProps) {
  const t = useTranslations('Agreement.state')
  const [tone, icon] = stateLooks[state]
  return (
    <p className="tags">
      <Tag tone={tone} icon={icon}>
        {t(state)}
      </Tag>
    </p>
  )
}

const activityLooks = {
  initiated: ['neutral', 'ring'],
  ongoing: ['brand', 'half'],
  finished: ['ok', 'tick'],
} as const satisfies Record<string, readonly [Tone, IconName]>

interface ActivityTagProps {
  readonly state: PublicActivityView['state']
}

/** How far an activity has come. Nothing where nobody has said. */
export function ActivityTag({ state }: ActivityTagProps) {
  const t = useTranslations('Agreement.activityState')
  if (state === 'unknown') return null
  const [tone, icon] = activityLooks[state]
  return (
    <p>
      <Tag tone={tone} icon={icon}>
        {t(state)}
      </Tag>
    </p>
  )
}
