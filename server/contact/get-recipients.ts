import 'server-only'
import { loadReachableMunicipalities, loadRecipients } from '@/cms/queries/recipients'
import { type LocaleKey, localeKeySchema } from '@/domain/locales/locales'
import type { OrganisationName } from '@/domain/organisations/organisation-name'
import { keptForSeconds } from '@/server/platform/cached'
import { publicReads } from '@/server/platform/database'
import { pageWords } from '@/server/platform/words'

/** Whom one can write to in a municipality. Kept for seconds. */
export function getRecipients(municipality: string, locale: LocaleKey): Promise<readonly OrganisationName[]> {
  return keptRecipients(`${locale}/${municipality}`)
}

const keptRecipients = keptForSeconds(async (key) => {
  const [localePart, municipality = ''] = key.split('/')
  const locale = localeKeySchema.parse(localePart)
  const words = pageWords(locale)
  const stored = await loadRecipients(publicReads(), municipality, locale)
  return stored.map(({ slug, words: own }) => ({ slug, name: words.name(own) }))
})

/** The municipalities that a report about the service can reach, each with the organisation that gets it. */
export function getReachableMunicipalities() {
  return keptMunicipalities('')
}

const keptMunicipalities = keptForSeconds(() => loadReachableMunicipalities(publicReads()))
