/** What a time horizon is about: what is seen now, what causes it, what lies behind the causes. */
export const horizonKinds = ['symptoms', 'causes', 'structures'] as const
export type HorizonKind = (typeof horizonKinds)[number]

interface Span {
  readonly yearsFrom: number
  readonly yearsTo: number
}

export interface HorizonScale {
  /** Years that are marked on the axis, from 0 to the end of the scale. */
  readonly ticks: readonly number[]
  /** Where a year stands on the axis, 0–1. */
  readonly at: (year: number) => number
}

const yearsBetweenTicks = 5

/** A time axis from now that holds every span, ending on a whole step. */
export function horizonScale(spans: readonly Span[]): HorizonScale {
  const longest = Math.max(yearsBetweenTicks, ...spans.map(({ yearsTo }) => yearsTo))
  const steps = Math.ceil(longest / yearsBetweenTicks)
  const end = steps * yearsBetweenTicks
  return {
    ticks: Array.from({ length: steps + 1 }, (_, step) => step * yearsBetweenTicks),
    at: (year) => Math.min(Math.max(year, 0), end) / end,
  }
}
