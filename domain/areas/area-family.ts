interface AreaInTree {
  readonly id: string
  readonly parents: readonly string[]
}

/**
 * Ids of an area, of everything inside it and of everything it lies in. A loop in the data ends where it began.
 * An id that is not among the areas gives just itself.
 */
export function familyOf(id: string, areas: readonly AreaInTree[]): ReadonlySet<string> {
  const parentsOf = new Map(areas.map((area) => [area.id, area.parents]))
  const childrenOf = (parent: string) => areas.filter((area) => area.parents.includes(parent)).map((area) => area.id)
  return new Set([...reached(id, childrenOf), ...reached(id, (child) => parentsOf.get(child) ?? [])])
}

function reached(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>([start])
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const neighbour of next(id)) {
      if (found.has(neighbour)) continue
      found.add(neighbour)
      waiting.push(neighbour)
    }
  }
  return found
}
