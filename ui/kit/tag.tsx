import { Icon, type IconName } from '@/ui/kit/icon'

export type Tone = 'neutral' | 'brand' | 'ok' | 'warn' | 'plum' | 'danger'

interface TagProps {
  readonly tone: Tone
  readonly icon: IconName
  readonly children: string
}

/** A status: an icon and a word. The colour only repeats what the word says. */
export function Tag({ tone, icon, children }: TagProps) {
  return (
    <span className={`tag tag--${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  )
}
