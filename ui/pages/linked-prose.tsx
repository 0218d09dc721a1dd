import type { LocaleKey } from '@/domain/locales/locales'
import { linkedText } from '@/domain/pages/running-text'
import type { LocalText } from '@/domain/translations/local-text'
import { langAttributes } from '@/ui/kit/lang-attributes'
import { LatinRun } from '@/ui/kit/latin-run'

interface LinkedProps {
  readonly of: LocalText
  readonly page: LocaleKey
}

/** Running text of an editor in paragraphs, with the addresses in it as links. */
export function LinkedProse({ of, page }: LinkedProps) {
  const paragraphs = of.text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
  return (
    <div className="prose">
      {paragraphs.map((paragraph) => (
        <p key={paragraph} {...langAttributes(of.locale, page)}>
          <LinkedText text={paragraph.trim()} />
        </p>
      ))}
    </div>
  )
}

/** A line of text with the addresses in it as links, and numbers that read from the left. */
export function LinkedText({ text }: { readonly text: string }) {
  let at = 0
  return linkedText(text).map(({ text: run, href, isNumber }) => {
    at += run.length
    if (isNumber) return <LatinRun key={at}>{run}</LatinRun>
    if (href === undefined) return run
    return (
      <a key={at} href={href} {...(href.startsWith('http') ? { rel: 'external' } : {})}>
        <LatinRun>{run}</LatinRun>
      </a>
    )
  })
}
