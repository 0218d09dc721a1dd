import { isLinkAddress } from './link-address'

/** What a page is put together from. */
export const partKinds = ['heading', 'text', 'list', 'factBox', 'link', 'picture', 'file'] as const
export type PartKind = (typeof partKinds)[number]

/** A part as it is written in Swedish. */
export interface WrittenPart {
  readonly kind: PartKind
  readonly title?: string | null | undefined
  readonly text?: string | null | undefined
  readonly url?: string | null | undefined
}

export type PartField = 'title' | 'text' | 'url' | 'media'
export type PartProblem =
  | 'titleMissing'
  | 'textMissing'
  | 'addressMissing'
  | 'addressRefused'
  | 'pictureMissing'
  | 'notAPicture'
  | 'fileMissing'
  | 'notAFile'

const withTitle: readonly PartKind[] = ['heading', 'link', 'file']
const withText: readonly PartKind[] = ['text', 'list', 'factBox']

/** What is missing in a field of a part, by its kind; null when it is in order. Files: `mediaProblem`. */
export function partProblem(part: WrittenPart, field: Exclude<PartField, 'media'>): PartProblem | null {
  switch (field) {
    case 'title':
      return withTitle.includes(part.kind) && isEmpty(part.title) ? 'titleMissing' : null
    case 'text':
      return withText.includes(part.kind) && isEmpty(part.text) ? 'textMissing' : null
    case 'url':
      if (part.kind !== 'link') return null
      if (isEmpty(part.url)) return 'addressMissing'
      return isLinkAddress(part.url?.trim() ?? '') ? null : 'addressRefused'
  }
}

/** What is wrong with the file of a part; `mimeType` is null where none is chosen. */
export function mediaProblem(kind: PartKind, mimeType: string | null): PartProblem | null {
  if (kind === 'picture')
    return mimeType === null ? 'pictureMissing' : mimeType.startsWith('image/') ? null : 'notAPicture'
  if (kind === 'file') return mimeType === null ? 'fileMissing' : mimeType === 'application/pdf' ? null : 'notAFile'
  return null
}

/** Each line of a list is an item of its own; a hyphen or a dot that somebody wrote in front is dropped. */
export function listItems(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*]\s+/, '').trim())
    .filter((line) => line !== '')
}

function isEmpty(text: string | null | undefined): boolean {
  return (text ?? '').trim() === ''
}
