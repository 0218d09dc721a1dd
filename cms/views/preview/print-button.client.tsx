'use client'

interface Props {
  /** The id of the frame whose page is printed. */
  readonly frame: string
}

/** Prints the page in the frame, not the view around it. */
export function PrintButton({ frame }: Props) {
  function print(): void {
    const found = document.getElementById(frame)
    if (found instanceof HTMLIFrameElement) found.contentWindow?.print()
  }

  return (
    <button type="button" className="promise-preview__print" onClick={print}>
      Skriv ut
    </button>
  )
}
