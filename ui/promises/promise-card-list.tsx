import type { LocaleKey } from '@/domain/locales/locales'
import type { PromiseCardView } from '@/domain/promises/promise-view'
import { PromiseCard } from '@/ui/promises/promise-card'

interface PromiseCardListProps {
  readonly locale: LocaleKey
  readonly municipality: string
  readonly cards: readonly PromiseCardView[]
  /** `column` for a list to read through, `row` for a few side by side on a wide screen. */
  readonly shape?: 'column' | 'row'
  /** Where links open: a list within somebody else's page leads out of its frame. */
  readonly target?: '_top'
}

export function PromiseCardList({ locale, municipality, cards, shape = 'column', target }: PromiseCardListProps) {
  return (
    <ul className={`promise-cards promise-cards--${shape}`}>
      {cards.map((card) => (
        <li key={card.slug}>
          <PromiseCard locale={locale} municipality={municipality} card={card} {...(target && { target })} />
        </li>
      ))}
    </ul>
  )
}
