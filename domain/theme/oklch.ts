/**
 * Colours as lightness, chroma and hue. Equal steps of lightness look equally far apart whatever the hue, so a ramp can be
 * made from any colour. Formulas and matrices: CSS Color Module Level 4, sections 10.1 and 18 (W3C), after Björn
 * Ottosson, "A perceptual color space for image processing" (2020).
 */
export interface Oklch {
  /** 0 is black, 1 is white. */
  readonly lightness: number
  /** 0 is grey; sRGB reaches about 0.32. */
  readonly chroma: number
  /** Degrees. */
  readonly hue: number
}

/** `#` and six hexadecimal digits, in small letters. */
export type Hex = `#${string}`
type Triple = readonly [number, number, number]

/** Reads `#0f5551`, also in capitals or with spaces around; null when it is not such a colour. */
export function parseHex(text: string): Hex | null {
  const written = text.trim().toLowerCase()
  return /^#[0-9a-f]{6}$/.test(written) ? `#${written.slice(1)}` : null
}

export function oklchOf(hex: Hex): Oklch {
  const [red, green, blue] = linearOf(hex)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: (Math.atan2(b, a) * 180) / Math.PI,
  }
}

/** The nearest colour that screens can show: chroma gives way, lightness and hue stay. */
export function hexOf({ lightness, chroma, hue }: Oklch): Hex {
  const fitting = (chromaLeft: number) => linearFrom({ lightness, chroma: chromaLeft, hue })
  if (isShowable(fitting(chroma))) return written(fitting(chroma))
  let [inside, outside] = [0, chroma]
  for (let step = 0; step < 16; step += 1) {
    const middle = (inside + outside) / 2
    if (isShowable(fitting(middle))) inside = middle
    else outside = middle
  }
  return written(fitting(inside))
}

/** Red, green and blue as amounts of light, 0–1. */
export function linearOf(hex: Hex): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function linearFrom({ lightness, chroma, hue }: Oklch): Triple {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}

function isShowable(linear: Triple): boolean {
  return linear.every((amount) => amount >= -0.0005 && amount <= 1.0005)
}

function written(linear: Triple): Hex {
  const digits = linear.map((amount) => {
    const light = Math.min(1, Math.max(0, amount))
    const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${digits.join('')}`
}
