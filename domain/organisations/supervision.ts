/** The authorities that a resident may turn to when another has not done what the law asks. Their addresses as printed. */
export const supervision = {
  accessibility: { href: 'https://www.digg.se/tdosanmalan', address: 'www.digg.se/tdosanmalan' },
  privacy: { href: 'https://www.imy.se', address: 'www.imy.se' },
} as const
