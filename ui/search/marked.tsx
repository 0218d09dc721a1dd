import { Fragment } from 'react'
import type { LocaleKey } from '@/domain/locales/locales'
import type { MarkedText } from '@/domain/search/marked-text'
import { langAttributes } from '@/ui/kit/lang-attributes'

interface MarkedProps {
  readonly of: MarkedText
  readonly page: LocaleKey
}

/** A text in its own language with what was searched for marked. The pieces are text: nothing in them becomes markup. */
export function Marked({ of: { locale, pieces }, page }: MarkedProps) {
  let at = 0
  const drawn = pieces.map(({ text, isHit }) => {
    const key = at
    at += text.length
    return isHit ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>
  })
  return locale === page ? drawn : <span {...langAttributes(locale, page)}>{drawn}</span>
}
