import type { ActivityState } from './activity'

const stateWords: Readonly<Record<Exclude<ActivityState, 'unknown'>, readonly string[]>> = {
  initiated: ['Initierad', 'initierat', 'gul', 'gult', 'delvis igång', 'påbörjad', 'initiated'],
  ongoing: ['Pågår', 'pågående', 'grön', 'grönt', 'igång', 'ongoing'],
  finished: ['Avslutad', 'avslutat', 'röd', 'rött', 'klar', 'klart', 'genomförd', 'färdig', 'finished'],
}

const yesWords = ['Ja', 'x', 'yes', 'true', '1']
const noWords = ['Nej', 'no', 'false', '0']

/** The state a cell names, 'unknown' for an empty cell, null for words that are not understood to the last one. */
export function readState(cell: string): ActivityState | null {
  const parts = cell.split(/[(),;/]+/).filter((part) => part.trim() !== '')
  if (parts.length === 0) return cell === '' ? 'unknown' : null
  const [first = null, ...rest] = parts.map(stateNamed)
  return rest.every((state) => state === first) ? first : null
}

export function writeState(state: ActivityState): string {
  return state === 'unknown' ? '' : (stateWords[state][0] ?? '')
}

/** Yes or no; null for an empty cell; 'notUnderstood' for anything else. */
export function readYesNo(cell: string): boolean | null | 'notUnderstood' {
  if (cell === '') return null
  if (includesWord(yesWords, cell)) return true
  return includesWord(noWords, cell) ? false : 'notUnderstood'
}

export function writeYesNo(value: boolean | null): string {
  if (value === null) return ''
  return value ? 'Ja' : 'Nej'
}

function stateNamed(text: string): ActivityState | null {
  if (includesWord(stateWords.initiated, text)) return 'initiated'
  if (includesWord(stateWords.ongoing, text)) return 'ongoing'
  return includesWord(stateWords.finished, text) ? 'finished' : null
}

/** Signs count: "Ja?" is not a yes. */
function includesWord(words: readonly string[], text: string): boolean {
  const asked = text.trim().toLowerCase().replace(/\s+/g, ' ')
  return words.some((word) => word.toLowerCase() === asked)
}
