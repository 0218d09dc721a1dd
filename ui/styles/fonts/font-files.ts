// Written by scripts/fonts.ts: change faces.ts and run it again.
import type { FontScript } from '@/ui/styles/fonts/faces'

/** The font file a page in a script always needs: preload it. Cyrillic is set in the system's font. */
export const fontFileOf: Readonly<Record<FontScript, string | undefined>> = {
  latin: '/fonts/latin.4494ecb3.woff2',
  arabic: '/fonts/arabic.d4ea7a83.woff2',
  ethiopic: '/fonts/ethiopic.91ed55b2.woff2',
  cyrillic: undefined,
}
