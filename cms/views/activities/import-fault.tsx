import { faultWords, importWords } from './import-words'

interface Props {
  readonly fault: string | null
  readonly isGone: boolean
}

/** Why what somebody asked for did not happen, at the top of the page that answers. */
export function ImportFault({ fault, isGone }: Props) {
  const words = isGone ? importWords.gone : faultWords[fault ?? '']
  if (words === undefined) return null
  return (
    <p role="alert" className="activities__fault">
      {words}
    </p>
  )
}
