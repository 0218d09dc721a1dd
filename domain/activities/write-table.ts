import { type ActivityField, type ActivityFields, activityFields } from './activity'
import { columnNames } from './column-names'
import { fieldText } from './field-text'
import { codesInSubActivity, noFocusAreas } from './read-focus-areas'

/**
 * Activities as a table of cells under our own Swedish headers; reading it back gives equal fields. Plain cells: who
 * writes a file has to guard against formulas.
 */
export function writeTable(activities: readonly ActivityFields[]): string[][] {
  const header = activityFields.map((field) => columnNames[field].header)
  return [header, ...activities.map((fields) => activityFields.map((field) => cellText(field, fields)))]
}

/** An empty cell would be filled from the letters that end the sub-activity. */
function cellText(field: ActivityField, fields: ActivityFields): string {
  const text = fieldText(field, fields)
  const wouldBorrow = field === 'focusAreas' && text === '' && codesInSubActivity(fields.subActivity) !== ''
  return wouldBorrow ? noFocusAreas : text
}
