import { type ActivityField, type ActivityFields, activityFields } from './activity'
import { fieldText } from './field-text'
import type { ImportRecord } from './imported-activity'

/** What an import made. `mark` changes whenever somebody saves the activity. */
export type CreatedActivity = { readonly id: string; readonly mark: string }

/** What an import changed: the text that it put into each field. */
export type ChangedActivity = { readonly id: string; readonly wrote: ImportRecord }

/** An activity as it is now. */
export type PresentActivity = { readonly id: string; readonly mark: string; readonly fields: ActivityFields }

export type UndoPlan = {
  /** Made by the import and untouched since: deleted. */
  readonly remove: readonly string[]
  /** The fields that still say what the import wrote: they get back what stood there before. */
  readonly restore: readonly { readonly id: string; readonly fields: readonly ActivityField[] }[]
  /** Somebody has worked with it since: left as it is. All of what was created, the named fields of what was changed. */
  readonly keep: readonly { readonly id: string; readonly fields: readonly ActivityField[] | 'all' }[]
}

type UndoInput = {
  readonly created: readonly CreatedActivity[]
  readonly changed: readonly ChangedActivity[]
  readonly present: readonly PresentActivity[]
}

/**
 * What undoing an import would do. A later edit is never lost: what somebody has changed since stays and is listed.
 * What has been deleted since is nobody's concern any more.
 */
export function planUndo({ created, changed, present }: UndoInput): UndoPlan {
  const byId = new Map(present.map((activity) => [activity.id, activity]))
  const stillThere = created.filter(({ id }) => byId.has(id))
  const untouched = stillThere.filter(({ id, mark }) => byId.get(id)?.mark === mark)
  const touched = stillThere.filter((each) => !untouched.includes(each))
  const compared = changed.flatMap(({ id, wrote }) => {
    const activity = byId.get(id)
    return activity === undefined ? [] : [{ id, ...compare(wrote, activity.fields) }]
  })
  return {
    remove: untouched.map(({ id }) => id),
    restore: compared.map(({ id, same }) => ({ id, fields: same })),
    keep: [
      ...touched.map(({ id }) => ({ id, fields: 'all' as const })),
      ...compared.filter(({ edited }) => edited.length > 0).map(({ id, edited }) => ({ id, fields: edited })),
    ],
  }
}

function compare(wrote: ImportRecord, now: ActivityFields) {
  const written = activityFields.filter((field) => wrote[field] !== undefined)
  const same = written.filter((field) => fieldText(field, now) === wrote[field])
  return { same, edited: written.filter((field) => !same.includes(field)) }
}
