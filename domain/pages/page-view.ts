import type { LocalText, TranslationNotice } from '@/domain/translations/local-text'

/** A picture in one or two sizes, the smaller first, with what it shows for who does not see it. */
export interface PictureView {
  readonly alt: LocalText
  readonly sizes: readonly { readonly src: string; readonly width: number; readonly height: number }[]
}

/** A part of an editors' page, with its id in the document. */
export type PagePartView = { readonly id: string } & (
  | { readonly kind: 'heading'; readonly title: LocalText }
  | { readonly kind: 'text'; readonly text: LocalText }
  | { readonly kind: 'list'; readonly items: readonly LocalText[] }
  | { readonly kind: 'factBox'; readonly title: LocalText | null; readonly text: LocalText }
  | { readonly kind: 'link'; readonly title: LocalText; readonly href: string }
  | { readonly kind: 'picture'; readonly picture: PictureView; readonly caption: LocalText | null }
  | {
      readonly kind: 'file'
      readonly title: LocalText
      readonly about: LocalText
      readonly href: string
      readonly bytes: number
    }
)

export interface EditorialPageView {
  readonly title: LocalText
  readonly lead: LocalText | null
  readonly parts: readonly PagePartView[]
  readonly notices: readonly TranslationNotice[]
}
