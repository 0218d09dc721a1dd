import type { LocaleKey } from '@/domain/locales/locales'
import type { LocalText } from '@/domain/translations/local-text'
import { langAttributes } from '@/ui/kit/lang-attributes'

interface TextProps {
  readonly of: LocalText
  readonly page: LocaleKey
}

/** A text in its own language; wrapped only when that is not the page's. */
export function Text({ of, page }: TextProps) {
  if (of.locale === page) return of.text
  return <span {...langAttributes(of.locale, page)}>{of.text}</span>
}

/** A name within a sentence: kept apart from the writing direction around it. */
export function Name({ of, page }: TextProps) {
  return <bdi {...(of.locale === page ? {} : { lang: of.locale })}>{of.text}</bdi>
}

/** Running text: a blank line makes a paragraph, and a paragraph in another language gets its own direction. */
export function Prose({ of, page }: TextProps) {
  const paragraphs = of.text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
  return (
    <div className="prose">
      {paragraphs.map((paragraph) => (
        <p key={paragraph} {...langAttributes(of.locale, page)}>
          {paragraph.trim()}
        </p>
      ))}
    </div>
  )
}
