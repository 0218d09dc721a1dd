import { oklchOf } from './oklch'
import { serviceColours } from './service-colours'
import type { ThemeColours } from './theme'

/** Degrees of hue. */
const blue = { from: 225, to: 285 }
const yellow = { from: 80, to: 115 }

/** Whether a page would look like the police's own: their blue with yellow. Allowed, but residents may mistake it. */
export function looksLikePolice({ main, accent }: ThemeColours): boolean {
  if (main === null) return false
  const [first, second] = [oklchOf(main), oklchOf(accent ?? serviceColours.light.lykta)]
  return first.chroma > 0.05 && isWithin(first.hue, blue) && second.chroma > 0.08 && isWithin(second.hue, yellow)
}

function isWithin(hue: number, { from, to }: typeof blue): boolean {
  const degrees = (hue + 360) % 360
  return degrees >= from && degrees <= to
}
