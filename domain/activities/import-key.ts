import type { ActivityFields } from './activity'
import { fold } from './clean-text'
import { withoutCodes } from './read-focus-areas'

/** Keeps the key inside what a database index can hold. */
const longestPart = 200

/** What rows of the same activity and sub-activity have in common. Focus area letters in the name do not count. */
export function importGroup({ title, subActivity }: Pick<ActivityFields, 'title' | 'subActivity'>): string {
  return [title, withoutCodes(subActivity)].map((part) => fold(part).slice(0, longestPart)).join('|')
}

/** The n-th row (from 1) of its group. */
export function importKey(group: string, occurrence: number): string {
  return `${group}|${occurrence}`
}

/** The parts of a key that {@link importKey} made. */
export function splitImportKey(key: string): { readonly group: string; readonly occurrence: number } {
  const at = key.lastIndexOf('|')
  return { group: key.slice(0, at), occurrence: Number(key.slice(at + 1)) }
}
