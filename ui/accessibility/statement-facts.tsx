import { useTranslations } from 'next-intl'
import type { StatementView } from '@/domain/accessibility/statement-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { DayText } from '@/ui/kit/day'
import { Fact, Facts } from '@/ui/kit/facts'
import { Text } from '@/ui/kit/local-text'
import { Notice } from '@/ui/kit/notice'

interface StatementFactsProps {
  readonly locale: LocaleKey
  readonly statement: StatementView
}

/** What the statement covers, who stands behind it and how old it is. */
export function StatementFacts({ locale, statement }: StatementFactsProps) {
  const t = useTranslations('Statement')
  return (
    <div className="statement-facts">
      <Facts>
        <Fact label={t('covers')}>
          <Text of={statement.service} page={locale} />
        </Fact>
        <Fact label={t('actors')}>
          <Text of={statement.actors} page={locale} />
        </Fact>
        <Fact label={t('assessedOn')}>
          <DayText day={statement.assessedOn} />
        </Fact>
        <Fact label={t('updatedOn')}>
          <DayText day={statement.updatedOn} />
        </Fact>
      </Facts>
      {statement.isOld && (
        <Notice tone="warn">
          <p>{t('old')}</p>
        </Notice>
      )}
    </div>
  )
}
