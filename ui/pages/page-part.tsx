import { useFormatter, useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { PagePartView } from '@/domain/pages/page-view'
import { langAttributes } from '@/ui/kit/lang-attributes'
import { Text } from '@/ui/kit/local-text'
import { LinkedProse, LinkedText } from '@/ui/pages/linked-prose'
import { PagePicture } from '@/ui/pages/page-picture'

interface PagePartProps {
  readonly part: PagePartView
  readonly page: LocaleKey
}

/** One part of an editors' page, by its kind. */
export function PagePart({ part, page }: PagePartProps) {
  switch (part.kind) {
    case 'heading':
      return (
        <h2 className="page-part__heading">
          <Text of={part.title} page={page} />
        </h2>
      )
    case 'text':
      return <LinkedProse of={part.text} page={page} />
    case 'list':
      return (
        <ul className="page-part__list">
          {part.items.map((item) => (
            <li key={item.text} {...langAttributes(item.locale, page)}>
              <LinkedText text={item.text} />
            </li>
          ))}
        </ul>
      )
    case 'factBox':
      return (
        <aside className="fact-box">
          {part.title !== null && (
            <h2 className="fact-box__title">
              <Text of={part.title} page={page} />
            </h2>
          )}
          <LinkedProse of={part.text} page={page} />
        </aside>
      )
    case 'link':
      return (
        <p>
          <a
            className="page-part__link"
            href={part.href}
            {...(part.href.startsWith('http') ? { rel: 'external' } : {})}
          >
            <Text of={part.title} page={page} />
          </a>
        </p>
      )
    case 'picture':
      return <PagePicture picture={part.picture} caption={part.caption} page={page} />
    case 'file':
      return <FilePart part={part} page={page} />
  }
}

function FilePart({
  part,
  page,
}: {
  readonly part: PagePartView & { readonly kind: 'file' }
  readonly page: LocaleKey
}) {
  const t = useTranslations('EditorialPage')
  const format = useFormatter()
  const isSmall = part.bytes < 1_000_000
  const size = format.number(
    Math.max(part.bytes / (isSmall ? 1000 : 1_000_000), isSmall ? 1 : 0),
    isSmall ? 'whole' : 'value',
  )
  return (
    <div className="page-file">
      <p>
        <a className="page-part__link" href={part.href} download="">
          <Text of={part.title} page={page} />
        </a>{' '}
        <span className="page-file__facts">{t(isSmall ? 'fileKilobytes' : 'fileMegabytes', { size })}</span>
      </p>
      <p className="page-file__about" {...langAttributes(part.about.locale, page)}>
        {part.about.text}
      </p>
    </div>
  )
}
