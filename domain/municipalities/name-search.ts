/**
 * Whether a name has words beginning with what was typed. Case, accents and the dots over å, ä and ö do not matter, and
 * a hyphen parts words like a space.
 */
export function matchesName(name: string, typed: string): boolean {
  const wanted = folded(typed)
  return wanted === '' || ` ${folded(name)}`.includes(` ${wanted}`)
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
}
