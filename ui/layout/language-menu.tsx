import { useTranslations } from 'next-intl'
import { factsOf, type LocaleKey } from '@/domain/locales/locales'
import { inLocale, paths } from '@/i18n/paths'
import { Icon } from '@/ui/kit/icon'
import { LanguageList } from '@/ui/layout/language-list'

interface LanguageMenuProps {
  readonly locale: LocaleKey
  readonly languages: readonly LocaleKey[]
  readonly path: string
}

/** All active languages by their own names, leading to this same page (RES-20). */
export function LanguageMenu({ locale, languages, path }: LanguageMenuProps) {
  const t = useTranslations('Site')
  return (
    <details className="language-menu">
      <summary className="language-menu__summary">
        <Icon name="globe" />
        <span className="language-menu__label">{t('languages')}</span>
        <span className="language-menu__current">{factsOf(locale).ownName}</span>
        <Icon name="chevron" />
      </summary>
      <nav className="language-menu__panel" aria-label={t('chooseLanguage')}>
        <LanguageList locale={locale} languages={languages} hrefOf={(language) => inLocale(path, language)} />
        <a href={paths.languages(locale)}>{t('aboutLanguages')}</a>
      </nav>
    </details>
  )
}
