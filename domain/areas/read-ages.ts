import type { AgeBand } from './population'

/** Ages from and to, both counted. */
export interface Ages {
  readonly from: number
  readonly to: number
}

const oldest = 150

const bandLimits: readonly (Ages & { readonly band: AgeBand })[] = [
  { band: '0-15', from: 0, to: 15 },
  { band: '16-24', from: 16, to: 24 },
  { band: '25-44', from: 25, to: 44 },
  { band: '45-64', from: 45, to: 64 },
  { band: '65-79', from: 65, to: 79 },
  { band: '80+', from: 80, to: oldest },
]

/** "17", "17 år", "16–19", "80+", "100 år eller äldre". Null when it is no age. */
export function readAges(text: string): Ages | null {
  const plain = text
    .toLowerCase()
    .replace(/år(?:ingar)?|\s/g, '')
    .replace(/\p{Pd}/gu, '-')
  const span = /^(\d{1,3})-(\d{1,3})$/.exec(plain)
  if (span !== null) return inOrder(Number(span[1]), Number(span[2]))
  const open = /^(\d{1,3})(?:\+|-|(?:och|eller)(?:äldre|över))$/.exec(plain)
  if (open !== null) return inOrder(Number(open[1]), oldest)
  return /^\d{1,3}$/.test(plain) ? inOrder(Number(plain), Number(plain)) : null
}

/** The band that ages lie in; null when they reach over its edge. */
export function bandOf(ages: Ages): AgeBand | null {
  return bandLimits.find(({ from, to }) => ages.from >= from && ages.to <= to)?.band ?? null
}

function inOrder(from: number, to: number): Ages | null {
  return from <= to && to <= oldest ? { from, to } : null
}
