interface LatinRunProps {
  readonly children: string
}

/** A number, code or address that reads left to right inside any script: 112, phone numbers, e-mail. */
export function LatinRun({ children }: LatinRunProps) {
  return <bdi dir="ltr">{children}</bdi>
}
