import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import { paths } from '@/i18n/paths'

interface WaysOnProps {
  readonly locale: LocaleKey
  readonly municipality: string
}

/** Where to go without searching. */
export function WaysOn({ locale, municipality }: WaysOnProps) {
  const t = useTranslations('Search')
  return (
    <ul className="search-page__ways">
      <li>
        <a href={paths.promises(locale, municipality)}>{t('toPromises')}</a>
      </li>
      <li>
        <a href={paths.areas(locale, municipality)}>{t('toAreas')}</a>
      </li>
      <li>
        <a href={paths.glossary(locale)}>{t('toGlossary')}</a>
      </li>
      <li>
        <a href={paths.contact(locale, municipality)}>{t('toContact')}</a>
      </li>
    </ul>
  )
}
