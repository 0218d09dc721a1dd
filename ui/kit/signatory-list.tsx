import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { SignatoryView } from '@/domain/promises/promise-view'
import { DayText } from '@/ui/kit/day'
import { Name, Text } from '@/ui/kit/local-text'
import { hole, Sentence } from '@/ui/kit/sentence'

interface SignatoryListProps {
  readonly locale: LocaleKey
  readonly signatories: readonly SignatoryView[]
}

/** Who signed, by role and organisation, never by name. Nothing where nobody has. */
export function SignatoryList({ locale, signatories }: SignatoryListProps) {
  const t = useTranslations('Promise')
  if (signatories.length === 0) return null
  return (
    <ul className="plain-list">
      {signatories.map(({ role, organisation, day }) => (
        <li key={`${organisation.slug}-${role.text}`}>
          <Sentence
            text={t('signedBy', { role: hole(0), organisation: hole(1), date: hole(2) })}
            parts={[
              <Text key="role" of={role} page={locale} />,
              <Name key="organisation" of={organisation.name} page={locale} />,
              <DayText key="day" day={day} />,
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
