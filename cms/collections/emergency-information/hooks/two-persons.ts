import { sql } from 'drizzle-orm'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { personOf } from '@/cms/access/person'
import { idOf } from '@/cms/fields/relation-id'
import { changesMoreThanWords } from '@/cms/hooks/changes-more-than-words'
import { guardWords } from '@/cms/hooks/guard-belonging'
import { sessionOf } from '@/cms/hooks/session'
import { localeKeySchema, sourceLocale } from '@/domain/locales/locales'

/** Context of the writing that a second person's answer leads to. */
export const secondPersonAnswers = { secondPersonAnswers: true } as const

/**
 * ADM-09: whatever a person saves in Swedish is a proposal and changes nothing that residents read, whichever button was
 * used. A translation changes no numbers and is read at once.
 */
export const proposeInstead: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!isPersonAlone(req)) return args
  if (operation === 'restoreVersion') throw refusal('Skriv in det gamla och föreslå det som en ändring.')
  if (operation !== 'create' && operation !== 'update') return args
  await oneAtATime(req)
  const isTranslation = operation === 'update' && isOtherLanguage(req)
  const wholly = {
    autosave: false,
    publishAllLocales: false,
    publishSpecificLocale: undefined,
    unpublishAllLocales: false,
  }
  const data = { ...('data' in args ? args.data : {}), _status: isTranslation ? 'published' : 'draft' }
  return { ...args, ...wholly, draft: !isTranslation, data }
}

/** Says whose proposal it is, and keeps a proposal that waits from being changed by others. */
export const guardProposal: CollectionBeforeChangeHook = async (args) => {
  const { collection, data, operation, originalDoc, req } = args
  const person = personOf(req.user)
  if (person === null) return data
  if (!isPersonAlone(req)) return { ...data, proposedBy: null }
  await guardWords('emergency-information')(args)
  const isWaiting = operation === 'update' && originalDoc?._status === 'draft'
  if (operation === 'update' && isOtherLanguage(req)) {
    if (isWaiting) throw refusal('Ett förslag väntar på att bekräftas. Översätt när det är gjort.')
    if (changesMoreThanWords(collection.fields, originalDoc, data))
      throw refusal('Byt till svenska för att ändra annat än översättningen.')
    return data
  }
  const proposer = isWaiting ? idOf(originalDoc.proposedBy) : null
  if (proposer !== null && proposer !== person.id)
    throw refusal('Någon annan har redan föreslagit en ändring. Bekräfta den eller ta bort den först.')
  return { ...data, proposedBy: person.id }
}

/** Two that write to emergency information do so one after the other: what is confirmed is what was looked at. */
export async function oneAtATime(req: PayloadRequest): Promise<void> {
  const session = await sessionOf(req)
  await session.execute(sql`select pg_advisory_xact_lock(7402313)`)
}

function isPersonAlone(req: PayloadRequest): boolean {
  return personOf(req.user) !== null && req.context.secondPersonAnswers !== true
}

function isOtherLanguage(req: PayloadRequest): boolean {
  const { success, data } = localeKeySchema.safeParse(req.locale)
  return success && data !== sourceLocale
}

function refusal(message: string): Error {
  return new APIError(message, 400, undefined, true)
}
