import type { PayloadRequest, Where } from 'payload'
import type { Activity } from '@/cms/generated/payload-types'
import { databaseDay } from '@/cms/queries/reading'
import type { ActivityFields } from '@/domain/activities/activity'
import { isOverdue, type SortName, stateIn, type TableFilter } from '@/domain/activities/table-filter'
import { type Day, noonOf } from '@/domain/shared/day'
import { toExisting } from './activity-documents'
import { targetIn } from './load-import-target'
import type { StaffPlace } from './staff-place'

const rowsOnPage = 100

export type TableOrganisation = { readonly id: string; readonly slug: string; readonly name: string }

/** A focus area by its letter; those of older agreements share it. */
export type TableFocusArea = { readonly code: string; readonly name: string }

export type TableRow = {
  readonly id: string
  readonly fields: ActivityFields
  readonly isOverdue: boolean
  readonly isReleased: boolean
  readonly titlePublic: string
  readonly organisation: string
}

export type ActivityTableView = {
  readonly rows: readonly TableRow[]
  readonly total: number
  readonly pages: number
  readonly organisations: readonly TableOrganisation[]
  readonly focusAreas: readonly TableFocusArea[]
}

const sortColumns: Readonly<Record<SortName, string>> = {
  aktivitet: 'title',
  lage: 'state',
  paborjas: 'startDay',
  'foljs-upp': 'followUpDay',
  avslutas: 'endDay',
}

/** The activities of a municipality that a filter asks for; a page of them, or `all` for a file. */
export async function loadActivityTable(
  req: PayloadRequest,
  place: StaffPlace,
  filter: TableFilter,
  reach: 'page' | 'all',
): Promise<ActivityTableView> {
  const today = await databaseDay(req.payload.db.drizzle)
  const organisations = await loadOrganisations(req, place)
  const target = await targetIn(req, place.municipality.id, place.organisation)
  const sort = sortColumns[filter.sortering]
  const found = await req.payload.find({
    collection: 'activities',
    where: whereOf(filter, { place, organisations, codeById: target.focusAreas.codeById, today }),
    // The second is for what is equal in the first, so that no row stands on two pages.
    sort: [filter.ordning === 'fallande' ? `-${sort}` : sort, 'id'],
    locale: 'sv',
    depth: 0,
    showHiddenFields: true,
    overrideAccess: false,
    user: req.user,
    req,
    ...(reach === 'all' ? { pagination: false } : { limit: rowsOnPage, page: filter.sida }),
  })
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  const toRow = (document: Activity): TableRow => {
    const { fields } = toExisting(document, target)
    return {
      id: document.id,
      fields,
      isOverdue: isOverdue(fields, today),
      isReleased: document.released ?? false,
      titlePublic: document.titlePublic ?? '',
      organisation: names.get(String(document.organisation)) ?? '',
    }
  }
  const focusAreas = await loadFocusAreas(req, place)
  return { rows: found.docs.map(toRow), total: found.totalDocs, pages: found.totalPages, organisations, focusAreas }
}

type Around = {
  readonly place: StaffPlace
  readonly organisations: readonly TableOrganisation[]
  readonly codeById: ReadonlyMap<string, string>
  readonly today: Day
}

function whereOf(filter: TableFilter, { place, organisations, codeById, today }: Around): Where {
  const state = stateIn(filter)
  const areas = [...codeById].filter(([, code]) => code === filter.malomrade).map(([id]) => id)
  const organisation = organisations.find(({ slug }) => slug === filter.organisation)
  const overdue: Where[] = [
    { endDay: { less_than: noonOf(today).toISOString() } },
    { state: { not_equals: 'finished' } },
  ]
  return {
    and: [
      { municipality: { equals: place.municipality.id } },
      ...(filter.malomrade === null ? [] : [{ focusAreas: { in: areas } }]),
      ...(state === null ? [] : [{ state: { equals: state } }]),
      ...(organisation === undefined ? [] : [{ organisation: { equals: organisation.id } }]),
      ...(filter.forsenad === null ? [] : overdue),
    ],
  }
}

async function loadOrganisations(req: PayloadRequest, place: StaffPlace): Promise<readonly TableOrganisation[]> {
  const { docs } = await req.payload.find({
    collection: 'organisations',
    where: { municipalities: { in: [place.municipality.id] } },
    sort: 'name',
    locale: 'sv',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id, slug, name }) => ({ id, slug, name: name ?? slug }))
}

async function loadFocusAreas(req: PayloadRequest, place: StaffPlace): Promise<readonly TableFocusArea[]> {
  const { docs } = await req.payload.find({
    collection: 'focus-areas',
    where: { municipality: { equals: place.municipality.id } },
    // The youngest agreement's name is the one that stands.
    sort: ['code', 'createdAt'],
    locale: 'sv',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const names = new Map(docs.map(({ code, titlePublic }) => [code, titlePublic ?? '']))
  return [...names].map(([code, name]) => ({ code, name }))
}
