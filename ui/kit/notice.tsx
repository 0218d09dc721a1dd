import type { ReactNode } from 'react'
import { Icon } from '@/ui/kit/icon'

interface NoticeProps {
  readonly tone: 'plain' | 'warn'
  readonly children: ReactNode
}

/** Something that must be said beside the text: a late update, a missing translation. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`}>
      <Icon name={tone === 'warn' ? 'bang' : 'globe'} />
      <div className="notice__text">{children}</div>
    </div>
  )
}
