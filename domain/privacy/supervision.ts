/** The authority that supervises how personal data are handled (IMY). */
export const privacySupervision = { href: 'https://www.imy.se', written: 'www.imy.se' } as const
