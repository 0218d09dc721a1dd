import { useFormatter } from 'next-intl'
import { type Day, noonOf } from '@/domain/shared/day'

interface DayTextProps {
  readonly day: Day
}

/** A day in the reader's language. */
export function DayText({ day }: DayTextProps) {
  const format = useFormatter()
  return <time dateTime={day}>{format.dateTime(noonOf(day), 'day')}</time>
}
