import type { FindingKind, WatchWord } from '@/domain/findings/finding'
import type { MissingPart } from '@/domain/promises/missing-parts'

/** What texts are read against. */
export interface Lists {
  readonly watchWords: readonly WatchWord[]
  readonly placeNames: readonly string[]
}

/** The words of the panel that stand elsewhere too: in refusals and in the form. */
export interface PanelWords {
  readonly missingWords: Readonly<Record<MissingPart, string>>
  readonly findingWords: Readonly<Record<FindingKind, { readonly name: string; readonly advice: string }>>
  readonly textLabels: Readonly<Record<string, string>>
}
