import type { Collection } from '@/domain/access/capabilities'

/** What is set once for the whole service. */
export const auditedGlobals = ['operation', 'watch-words'] as const
export type AuditedGlobal = (typeof auditedGlobals)[number]

/** What a document of each sort is called in a sentence: “ändrade löftet”. */
export const auditedNouns: Readonly<Record<Collection | AuditedGlobal, string>> = {
  municipalities: 'kommunen',
  organisations: 'organisationen',
  users: 'kontot',
  'police-areas': 'polisområdet',
  languages: 'språket',
  'glossary-terms': 'ordet i ordlistan',
  areas: 'området',
  agreements: 'överenskommelsen',
  'focus-areas': 'målområdet',
  promises: 'löftet',
  'progress-updates': 'lägesbeskedet',
  'follow-ups': 'uppföljningen',
  indicators: 'indikatorn',
  'indicator-values': 'mätvärdet',
  activities: 'aktiviteten',
  contacts: 'kontakten',
  'site-notices': 'meddelandet på webbplatsen',
  'emergency-information': 'raden om nödläge',
  pages: 'sidan',
  media: 'bilden eller filen',
  'accessibility-statements': 'tillgänglighetsredogörelsen',
  'contact-requests': 'meddelandet från en invånare',
  'contact-details': 'kontaktuppgifterna',
  'retention-rules': 'gallringsregeln',
  operation: 'läget för driften',
  'watch-words': 'orden att tänka på',
}

/** The noun of a stored sort, or the stored word itself when this version does not know it. */
export function auditedNoun(collection: string): string {
  return isAudited(collection) ? auditedNouns[collection] : collection
}

function isAudited(collection: string): collection is keyof typeof auditedNouns {
  return Object.hasOwn(auditedNouns, collection)
}
