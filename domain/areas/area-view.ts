import type { AreaKind } from '@/domain/areas/area-kind'
import type { AreaLink } from '@/domain/areas/area-link'
import type { AreaOnMap } from '@/domain/areas/area-map'
import type { PromiseCardView } from '@/domain/promises/promise-view'
import type { TranslationNotice } from '@/domain/translations/local-text'

export type { AreaKind }

export interface AreaListItem extends AreaLink {
  readonly kind: AreaKind
  readonly children: readonly AreaListItem[]
  /** Published promises that concern the area: its own, those of areas inside it and around it. */
  readonly promiseCount: number
  /** Whether one of them is about the area or a part of it, not only about the municipality as a whole. */
  readonly hasPromises: boolean
}

export interface AreaPageView extends AreaLink {
  readonly kind: AreaKind
  readonly parents: readonly AreaLink[]
  readonly children: readonly AreaLink[]
  readonly population: { readonly count: number; readonly year: number; readonly source: string } | null
  /** Promises of the area, its descendants and ancestors; municipality-wide ones last. */
  readonly promises: readonly PromiseCardView[]
  /** Slugs of the area, of all inside it and of all around it. */
  readonly family: ReadonlySet<string>
  /** Null when the area has no boundary. */
  readonly map: AreaOnMap | null
  readonly notices: readonly TranslationNotice[]
}
