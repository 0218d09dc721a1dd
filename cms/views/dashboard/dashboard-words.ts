import type { StaffLanguage } from '@/domain/waiting/waiting-words'

/** The collections in which something new is begun straight from here, the most usual first. */
export const beginnings = ['progress-updates', 'promises', 'activities', 'pages'] as const

interface Words {
  readonly heading: string
  readonly nothing: string
  readonly nothingMore: string
  readonly begin: string
  readonly beginNew: Readonly<Record<(typeof beginnings)[number], string>>
  readonly writeUpdate: string
  readonly writeUpdateAbout: (title: string) => string
  readonly more: (count: number) => string
  readonly everything: string
}

export const dashboardWords: Readonly<Record<StaffLanguage, Words>> = {
  sv: {
    heading: 'Det här väntar på dig',
    nothing: 'Inget väntar på dig.',
    nothingMore: 'Här står det när något behöver dig.',
    begin: 'Börja på något nytt',
    beginNew: {
      'progress-updates': 'Nytt besked',
      promises: 'Nytt löfte',
      activities: 'Ny aktivitet',
      pages: 'Ny sida',
    },
    writeUpdate: 'Skriv besked',
    writeUpdateAbout: (title) => `Skriv besked om ${title}`,
    more: (count) => `och ${count} till`,
    everything: 'Allt du arbetar med',
  },
  en: {
    heading: 'Waiting for you',
    nothing: 'Nothing is waiting for you.',
    nothingMore: 'Whatever needs you will stand here.',
    begin: 'Begin something new',
    beginNew: {
      'progress-updates': 'New update',
      promises: 'New promise',
      activities: 'New activity',
      pages: 'New page',
    },
    writeUpdate: 'Write an update',
    writeUpdateAbout: (title) => `Write an update about ${title}`,
    more: (count) => `and ${count} more`,
    everything: 'Everything you work with',
  },
}
