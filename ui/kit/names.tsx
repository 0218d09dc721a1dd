import { useFormatter } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { hole, Sentence } from '@/ui/kit/sentence'

interface NamesProps {
  readonly of: readonly ReactNode[]
}

/** "A, B och C" with the commas and the word for "and" of the reader's language. */
export function Names({ of }: NamesProps): ReactNode {
  const format = useFormatter()
  if (of.length === 1) return <Fragment>{of[0]}</Fragment>
  return <Sentence text={format.list(of.map((_, index) => hole(index)))} parts={of} />
}
