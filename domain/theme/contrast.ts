import { type Hex, linearOf } from './oklch'

/** What text needs against what it stands on (WCAG 2.2, 1.4.3). */
export const textContrast = 4.5
/** What an edge, a line or a mark needs (WCAG 2.2, 1.4.11). */
export const controlContrast = 3

/** Contrast ratio of two colours, 1–21, as WCAG 2.2 defines it from their relative luminance. */
export function contrast(one: Hex, other: Hex): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: Hex): number {
  const [red, green, blue] = linearOf(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
