import type { Finding, FindingKind } from '@/domain/findings/finding'
import type { PublicTextField } from '@/domain/promises/public-texts'

interface KindWords {
  readonly name: string
  readonly advice: string
}

/** What a finding is, and what to do about it. A watch word has advice of its own. */
export const findingWords: Readonly<Record<FindingKind, KindWords>> = {
  personalNumber: { name: 'Personnummer', advice: 'Ta bort det. Ett personnummer publiceras aldrig.' },
  maybePersonalNumber: {
    name: 'Kan vara ett personnummer',
    advice: 'Är det någons personnummer ska det bort, även om det är felskrivet.',
  },
  phoneNumber: {
    name: 'Telefonnummer',
    advice: 'Är det någons eget nummer ska det bort. Hänvisa hellre till sidan Kontakt.',
  },
  mailAddress: { name: 'E-postadress till en person', advice: 'Skriv verksamhetens adress i stället.' },
  personName: { name: 'Kan vara ett namn på en person', advice: 'Skriv uppdraget i stället: kommunpolisen, rektorn.' },
  watchWord: { name: 'Ord att tänka på', advice: 'Välj ett ord som säger vad som händer.' },
  longSentence: { name: 'Lång mening, över 25 ord', advice: 'Dela den i två.' },
}

/** What the texts of a promise are called in its form. */
export const textLabels: Readonly<Record<PublicTextField, string>> = {
  title: 'Rubrik',
  summary: 'Löftet i en eller två meningar',
  audience: 'För vilka',
  problemStatement: 'Så här är det (problemet)',
  'desiredEffects.text': 'Vad ska bli bättre',
  'commitments.text': 'Åtagande',
  'commitments.targetUnit': 'Mål, av vad',
  'signatories.role': 'Uppdrag',
  basis: 'Det här bygger löftet på',
  'changeLog.what': 'Vad som ändrades',
  'changeLog.why': 'Varför',
  outcomeSummary: 'Så blev det',
  withdrawalReason: 'Varför löftet togs tillbaka',
}

/** The same of an update. */
export const updateLabels: Readonly<Record<string, string>> = { text: 'Vad som har hänt', 'items.reason': 'Varför' }

/** One finding in a sentence: what, where and how it is written. */
export function findingSentence({ kind, field, path, quote }: Finding): string {
  const label = Object.entries(textLabels).find(([key]) => key === field)?.[1] ?? field
  const row = /\.(\d+)\./.exec(path)?.[1]
  const place = row === undefined ? label : `${label} ${Number(row) + 1}`
  return `${findingWords[kind].name} i ”${place}”: ”${quote}”.`
}
