/** The id in a relation, whether Payload gives the id alone or the whole document. Null when there is none. */
export function idOf(relation: unknown): string | null {
  if (typeof relation === 'string' && relation !== '') return relation
  if (typeof relation === 'object' && relation !== null && 'id' in relation) return idOf(relation.id)
  return null
}

/** The ids in a relation to many. */
export function idsOf(relations: unknown): readonly string[] {
  if (!Array.isArray(relations)) return []
  return relations.map(idOf).filter((id) => id !== null)
}
