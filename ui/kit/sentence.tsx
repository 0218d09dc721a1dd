import { createElement, Fragment, type ReactNode } from 'react'

const firstHole = 0xe000
const holes = /([\uE000-\uE0FF])/

/**
 * A place in a message where an element is to stand. ICU arguments take only text, so the message gets a private-use
 * character, and `Sentence` puts the element there afterwards: the language decides the order, the element keeps its
 * own language and direction.
 */
export function hole(index: number): string {
  return String.fromCharCode(firstHole + index)
}

interface SentenceProps {
  readonly text: string
  readonly parts: readonly ReactNode[]
}

/** A message with elements in its holes. */
export function Sentence({ text, parts }: SentenceProps) {
  const pieces = text.split(holes).map((piece) => (holes.test(piece) ? parts[indexOf(piece)] : piece))
  return createElement(Fragment, null, ...pieces)
}

function indexOf(piece: string): number {
  return piece.charCodeAt(0) - firstHole
}
