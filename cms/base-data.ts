import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { writeInLocales } from '@/cms/demo/write-in-locales'
import { searchIsRebuiltLater } from '@/cms/search/refresh-search'
import { emergencyInformation } from '@/content/emergency-information'
import { watchWords } from '@/content/watch-words'
import { factsOf, type LocaleKey, launchedLocales, localeKeys, sourceLocale } from '@/domain/locales/locales'

/**
 * What every site needs before anybody writes: the languages, whom to call, and words to think twice about. Machine translations of whom to call
 * are loaded for a demonstration only (decisions.md 20); elsewhere the Swedish stands until a person has reviewed.
 */
export async function loadBaseData(
  payload: Payload,
  req: PayloadRequest,
  { withMachineTexts }: { readonly withMachineTexts: boolean },
): Promise<void> {
  await loadLanguages(payload, req)
  await loadEmergencyInformation(payload, req, withMachineTexts ? launchedLocales : [sourceLocale])
  await loadWatchWords(payload, req)
}

async function loadLanguages(payload: Payload, req: PayloadRequest): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'languages', overrideAccess: true, req })
  if (totalDocs > 0) return
  for (const key of localeKeys) {
    const { ownName, direction, tag } = factsOf(key)
    const isLaunched = launchedLocales.some((launched) => launched === key)
    await payload.create({
      collection: 'languages',
      data: {
        key,
        ownName,
        direction,
        tag,
        interfaceState: key === sourceLocale ? 'source' : 'machine',
        ...(isLaunched ? { activeFrom: new Date().toISOString() } : {}),
      },
      overrideAccess: true,
      req,
    })
  }
}

async function loadEmergencyInformation(
  payload: Payload,
  req: PayloadRequest,
  locales: readonly LocaleKey[],
): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'emergency-information', overrideAccess: true, req })
  if (totalDocs > 0) return
  for (const [order, line] of emergencyInformation.entries()) {
    const words: Readonly<Record<string, string>> = line.text
    await writeInLocales({ payload, req }, 'emergency-information', locales, (locale) => {
      const text = words[locale]
      return text === undefined
        ? null
        : { key: line.key, contact: line.contact, href: line.href, order, text, _status: 'published' as const }
    })
  }
}

/** Only where nobody has ever saved a list: who empties it means it. */
async function loadWatchWords(payload: Payload, req: PayloadRequest): Promise<void> {
  const { createdAt } = await payload.findGlobal({ slug: 'watch-words', depth: 0, overrideAccess: true, req })
  if (createdAt) return
  const words = watchWords.map(({ word, advice }) => ({ word, advice }))
  await payload.updateGlobal({ slug: 'watch-words', data: { words }, overrideAccess: true, req })
}

/** The base data of a site that is no demonstration: Swedish words only, the rest when a person has reviewed them. */
export async function ensureBaseData(payload: Payload): Promise<void> {
  // Base data is no words that can be found.
  const req = await createLocalReq({ context: searchIsRebuiltLater }, payload)
  await initTransaction(req)
  try {
    await loadBaseData(payload, req, { withMachineTexts: false })
    await commitTransaction(req)
  } catch (problem) {
    await killTransaction(req)
    throw problem
  }
}
