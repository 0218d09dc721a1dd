/** The service's own lantern; a neutral mark that belongs to neither authority. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="6" fill="#0a3a38" />
      <path d="M11 12h10l2 12H9z" fill="none" stroke="#f4b047" strokeWidth="2" strokeLinejoin="round" />
      <path d="M13 12a3 3 0 0 1 6 0M16 6v3" fill="none" stroke="#f4b047" strokeWidth="2" strokeLinecap="round" />
      <circle cx="16" cy="18" r="2.6" fill="#f4b047" />
    </svg>
  )
}
