import type { Day } from '@/domain/shared/day'
import { addressOf } from '@/domain/waiting/address'
import type { WaitingSection } from '@/domain/waiting/waiting-item'
import { titleOf, waitingWords } from '@/domain/waiting/waiting-words'

/** So many of a kind are named in a letter; the others are counted. */
const named = 8

interface Waiting {
  readonly sections: readonly WaitingSection[]
  readonly today: Day
}

/** The day's letter: what the first page of the staff side says, in plain Swedish text. Holds nothing that residents wrote. */
export function digestLetter({ sections, today }: Waiting, siteUrl: string): { subject: string; body: string } {
  const count = sections.reduce((sum, section) => sum + section.count, 0)
  const body = [
    'Hej!',
    'Det här väntar på dig i Löftet i dag.',
    ...sections.map((section) => sectionText(section, today, siteUrl)),
    `Allt på en gång: ${siteUrl}/admin`,
    [
      'Du får högst ett sådant mejl om dagen, och bara när något väntar.',
      `Vill du inte ha det? Öppna ditt konto och ta bort krysset vid ”Ett mejl om dagen”: ${siteUrl}/admin/account`,
    ].join('\n'),
  ]
  return {
    subject: count === 1 ? 'Löftet: en sak väntar på dig' : `Löftet: ${count} saker väntar på dig`,
    body: `${body.join('\n\n')}\n`,
  }
}

function sectionText({ kind, count, items }: WaitingSection, today: Day, siteUrl: string): string {
  const words = waitingWords.sv
  const shown = items.slice(0, named)
  const lines = shown.map((item) =>
    [
      `- ${oneLine(titleOf(item, 'sv'))}`,
      `  ${oneLine(words.detail(item, today))}`,
      `  ${siteUrl}${addressOf(item)}`,
    ].join('\n'),
  )
  const rest = count > shown.length ? [`… och ${count - shown.length} till`] : []
  return [`${words.headings[kind].toUpperCase()} (${count})`, ...lines, ...rest].join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
