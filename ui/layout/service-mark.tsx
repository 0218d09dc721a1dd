/** The neutral mark of the service: a lantern. No arms, no crown, no shield. */
export function ServiceMark() {
  return (
    <svg className="service-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="service-mark__glow" d="M10 12h12l2 14H8Z" />
      <path className="service-mark__frame" d="M16 2v4M9 11.5 16 6l7 5.5M10 12 8 26h16l-2-14M6 29h20M16 12v14" />
    </svg>
  )
}
