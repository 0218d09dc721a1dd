import type { LocaleFacts } from '@/domain/locales/locales'

export type FontScript = LocaleFacts['script']

/** A font that residents often have, scaled to take the room of ours while ours is on its way. */
export interface StandInFace {
  readonly family: string
  readonly weight: 400 | 700
  readonly locals: readonly string[]
  /** Width of running text in our font as a share of the same text in the stand-in, in percent. */
  readonly sizeAdjust: number
}

export interface FontFile {
  readonly name: string
  readonly package: string
  readonly file: string
  /** Ranges of code points, as in CSS; only what the original really draws ends up in the subset. */
  readonly characters: string
  /** OpenType features that stay. */
  readonly features: readonly string[]
  readonly maxBytes: number
}

export interface FontFamily {
  readonly script: Exclude<FontScript, 'cyrillic'>
  /** Never "Source": the name is reserved by the makers of the original. */
  readonly family: string
  /** The first file is the one every page in the script needs. */
  readonly files: readonly [FontFile, ...FontFile[]]
  readonly standIns: readonly StandInFace[]
}

const packages = '@fontsource-variable'

/**
 * What we ship of each typeface. Everything else in this folder, save `face-css.ts` and `stacks.css`, and everything in `public/fonts`
 * is written from this list by `npx tsx scripts/fonts.ts`.
 */
export const fontFamilies: readonly FontFamily[] = [
  {
    script: 'latin',
    family: 'Loftet Latin',
    files: [
      {
        name: 'latin',
        package: `${packages}/source-sans-3`,
        file: 'source-sans-3-latin-wght-normal.woff2',
        // Swedish, Finnish, English, Somali; quotes, dashes, minus, the two arrows the original has.
        characters:
          'U+20-7E, U+A0-FF, U+131, U+152-153, U+2BC, U+2009, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+2032-2033, U+2039-203A, U+2044, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
        features: ['kern', 'mark', 'ccmp', 'locl', 'liga'],
        maxBytes: 24_000,
      },
      {
        name: 'latin-ext',
        package: `${packages}/source-sans-3`,
        file: 'source-sans-3-latin-ext-wght-normal.woff2',
        // Kurmanji, Polish, Turkish, Romanian, Albanian, Bosnian, Northern Sámi; š and ž of Finnish.
        characters: 'U+100-17F, U+18F, U+1B7, U+1E4-1E7, U+1EE-1EF, U+218-21B, U+259, U+292, U+2B9, U+1E9E',
        features: ['kern', 'mark', 'ccmp', 'locl', 'liga'],
        maxBytes: 16_000,
      },
    ],
    standIns: [
      { family: 'Loftet Latin Roboto', weight: 400, locals: ['Roboto', 'Roboto-Regular'], sizeAdjust: 93.6 },
      { family: 'Loftet Latin Roboto', weight: 700, locals: ['Roboto Bold', 'Roboto-Bold'], sizeAdjust: 97.5 },
      { family: 'Loftet Latin Arial', weight: 400, locals: ['Arial', 'ArialMT', 'Liberation Sans'], sizeAdjust: 93.2 },
      {
        family: 'Loftet Latin Arial',
        weight: 700,
        locals: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
        sizeAdjust: 91.8,
      },
    ],
  },
  {
    script: 'arabic',
    family: 'Loftet Arabic',
    files: [
      {
        name: 'arabic',
        package: `${packages}/vazirmatn`,
        file: 'vazirmatn-arabic-wght-normal.woff2',
        // Arabic, Persian, Dari, Sorani, Pashto, Urdu; vowel signs, both rows of digits, the joiners of Persian, its own space.
        characters: 'U+20, U+A0, U+600-6FF, U+762-763, U+200C-200E',
        features: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'init', 'medi', 'fina', 'liga', 'rlig', 'calt'],
        maxBytes: 31_000,
      },
    ],
    standIns: [
      {
        family: 'Loftet Arabic Naskh',
        weight: 400,
        locals: ['Noto Naskh Arabic', 'NotoNaskhArabic-Regular'],
        sizeAdjust: 110.8,
      },
      {
        family: 'Loftet Arabic Naskh',
        weight: 700,
        locals: ['Noto Naskh Arabic Bold', 'NotoNaskhArabic-Bold'],
        sizeAdjust: 108.8,
      },
    ],
  },
  {
    script: 'ethiopic',
    family: 'Loftet Ethiopic',
    files: [
      {
        name: 'ethiopic',
        package: `${packages}/noto-sans-ethiopic`,
        file: 'noto-sans-ethiopic-ethiopic-wght-normal.woff2',
        // Tigrinya and Amharic: syllables, punctuation, numerals, its own space.
        characters: 'U+20, U+A0, U+1200-137F',
        // The pair distances alone weigh as much as all the letters, and the script reads as well without them.
        features: ['mark', 'mkmk', 'ccmp', 'locl', 'calt'],
        maxBytes: 36_000,
      },
    ],
    standIns: [
      {
        family: 'Loftet Ethiopic Noto',
        weight: 400,
        locals: ['Noto Sans Ethiopic', 'NotoSansEthiopic-Regular'],
        sizeAdjust: 101,
      },
      {
        family: 'Loftet Ethiopic Noto',
        weight: 700,
        locals: ['Noto Sans Ethiopic Bold', 'NotoSansEthiopic-Bold'],
        sizeAdjust: 101,
      },
    ],
  },
]
