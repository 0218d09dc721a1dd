import type { FrameView } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { Text } from '@/ui/kit/local-text'

interface FooterPagesProps {
  readonly frame: FrameView
}

/** The municipality's own pages, as items of a list of links. */
export function FooterPages({ frame: { locale, municipality, pages } }: FooterPagesProps) {
  if (municipality === null) return null
  return pages.map(({ slug, title }) => (
    <li key={slug}>
      <a href={paths.page(locale, municipality.slug, slug)}>
        <Text of={title} page={locale} />
      </a>
    </li>
  ))
}
