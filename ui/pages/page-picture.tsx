import type { LocaleKey } from '@/domain/locales/locales'
import type { PictureView } from '@/domain/pages/page-view'
import type { LocalText } from '@/domain/translations/local-text'
import { langAttributes } from '@/ui/kit/lang-attributes'
import { LinkedText } from '@/ui/pages/linked-prose'

interface PagePictureProps {
  readonly picture: PictureView
  readonly caption: LocalText | null
  readonly page: LocaleKey
}

/** A picture that keeps its place while it loads, in the size that the screen needs. */
export function PagePicture({ picture: { alt, sizes }, caption, page }: PagePictureProps) {
  const largest = sizes.at(-1)
  if (largest === undefined) return null
  return (
    <figure className="page-picture">
      {/* biome-ignore lint/performance/noImgElement: pictures are cut to size when they are uploaded. */}
      <img
        className="page-picture__image"
        src={largest.src}
        srcSet={sizes.map(({ src, width }) => `${src} ${width}w`).join(', ')}
        sizes="(min-width: 44em) 40rem, 100vw"
        width={largest.width}
        height={largest.height}
        alt={alt.text}
        loading="lazy"
        decoding="async"
        {...langAttributes(alt.locale, page)}
      />
      {caption !== null && (
        <figcaption className="page-picture__caption" {...langAttributes(caption.locale, page)}>
          <LinkedText text={caption.text} />
        </figcaption>
      )}
    </figure>
  )
}
