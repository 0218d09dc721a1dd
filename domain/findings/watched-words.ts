import type { Spot, WatchWord } from './finding'

interface WatchedSpot extends Spot {
  readonly advice: string
}

/**
 * Words of the list in a text: where a word begins as one on the list does, whatever its case. In an entry of several
 * words each may have an ending of its own: `utsatt område` finds `utsatta områden`.
 */
export function watchedWords(text: string, list: readonly WatchWord[]): readonly WatchedSpot[] {
  return list.flatMap(({ word, advice }) => {
    const parts = word.trim().split(/\s+/).filter(Boolean)
    if (parts.length === 0) return []
    const pattern = new RegExp(`(?<![\\p{L}\\d])${parts.map(beginning).join('\\s+')}`, 'giu')
    return [...text.matchAll(pattern)].map((match) => ({ at: match.index, quote: match[0], advice }))
  })
}

function beginning(word: string): string {
  return `${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}[\\p{L}\\d]*`
}
