/**
 * Whether a name has words beginning with what was typed. Case, accents and the dots over å, ä and ö do not matter, and
 * a hyphen parts words like a space.
 */
export function matchesName(name: string, typed: string): boolean {
  const wanted = folded(typed)
  return wanted === '' || ` ${folded(name)}`.includes(` ${wanted}`)
}

/** The same, and what people add to the name in the register is forgiven: `Malmö stad`, `Lunds kommun`, `Region Gotland`. */
export function matchesMunicipality(name: string, typed: string): boolean {
  if (matchesName(name, typed)) return true
  const bare = withoutAddition(typed)
  return bare !== null && (matchesName(name, bare) || (bare.endsWith('s') && matchesName(name, bare.slice(0, -1))))
}

const mostSimilar = 3

/** Names that are spelled almost like what was typed, the nearest first: for somebody who mistyped. At most three. */
export function namesLike(names: readonly string[], typed: string): readonly string[] {
  const wanted = folded(withoutAddition(typed) ?? typed)
  const mostSlips = wanted.length < 5 ? 1 : 2
  return names
    .map((name) => ({ name, slips: slipsBetween(folded(withoutAddition(name) ?? name), wanted) }))
    .filter(({ slips }) => slips <= mostSlips)
    .toSorted((one, other) => one.slips - other.slips)
    .slice(0, mostSimilar)
    .map(({ name }) => name)
}

/** Null when nothing was added. */
function withoutAddition(typed: string): string | null {
  const given = folded(typed)
  const bare = given.replace(/^region (?=.)/, '').replace(/(?<=.) (kommun|stad)$/, '')
  return bare === given ? null : bare
}

/** How many letters must be changed, put in or taken out to make one text of the other. */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1]
    for (const [index, wanted] of [...other].entries()) {
      const change = (row[index] ?? 0) + (letter === wanted ? 0 : 1)
      next.push(Math.min(change, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
}
