/** The fields that say how far a document has come, the one that says most first. Their values are codes. */
const stateFields = ['editorialState', 'state', '_status'] as const

/** The field whose change is told as from–to, among the names of a document's fields; null when there is none. */
export function stateFieldOf(names: readonly string[]): string | null {
  return stateFields.find((name) => names.includes(name)) ?? null
}
