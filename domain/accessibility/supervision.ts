/** Where the authority that supervises the law takes complaints about accessibility (Digg). */
export const accessibilitySupervision = {
  href: 'https://www.digg.se/tdosanmalan',
  written: 'www.digg.se/tdosanmalan',
} as const
