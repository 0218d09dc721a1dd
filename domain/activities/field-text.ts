import type { ActivityField, ActivityFields } from './activity'
import { writeState, writeYesNo } from './choices'
import { writePlannedDay } from './planned-day'

/**
 * A field as the text of one cell. Two values of a field are equal exactly when their texts are, so the text also
 * serves to compare and to remember what was imported.
 */
export function fieldText(field: ActivityField, fields: ActivityFields): string {
  switch (field) {
    case 'focusAreas':
      return fields.focusAreas.toSorted().join(', ')
    case 'state':
      return writeState(fields.state)
    case 'start':
    case 'followUpAt':
    case 'end':
      return writePlannedDay(fields[field])
    case 'needsReinforcement':
      return writeYesNo(fields.needsReinforcement)
    default:
      return fields[field]
  }
}
