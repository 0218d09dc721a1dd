import { factsOf, type LocaleKey } from '@/domain/locales/locales'

interface LanguageListProps {
  readonly locale: LocaleKey
  readonly languages: readonly LocaleKey[]
  readonly hrefOf: (language: LocaleKey) => string
}

/** Each language by its own name, in its own language and direction. No flags: a language is not a country. */
export function LanguageList({ locale, languages, hrefOf }: LanguageListProps) {
  return (
    <ul className="language-list">
      {languages.map(factsOf).map(({ key, ownName, direction }) => (
        <li key={key}>
          <a
            className="language-list__link"
            href={hrefOf(key)}
            hrefLang={key}
            lang={key}
            aria-current={key === locale ? 'true' : undefined}
          >
            <bdi dir={direction}>{ownName}</bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}
