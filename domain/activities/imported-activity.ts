import { z } from 'zod'
import { type ActivityFields, activityFields } from './activity'

/** What the file said about each field at the last import, as the text of a cell. */
export const importRecordSchema = z.partialRecord(z.enum(activityFields), z.string())
export type ImportRecord = Readonly<z.infer<typeof importRecordSchema>>

/** An activity of the municipality as it is in the database now. */
export type ExistingActivity<Id> = {
  readonly id: Id
  /** It belongs to the organisation whose table is read. */
  readonly isOurs: boolean
  /** Null when it was typed in and never imported. */
  readonly importKey: string | null
  readonly imported: ImportRecord | null
  readonly released: boolean
  readonly fields: ActivityFields
}

export type ImportedActivity<Id> = ExistingActivity<Id> & { readonly importKey: string }
