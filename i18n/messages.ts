import type { AbstractIntlMessages } from 'next-intl'
import { type LocaleKey, launchedLocales, sourceLocale } from '@/domain/locales/locales'
import swedish from '@/messages/sv.json'

/** The interface's words in a language; what is missing there is filled in from Swedish. */
export async function loadMessages(locale: LocaleKey): Promise<typeof swedish> {
  const launched = launchedLocales.find((candidate) => candidate === locale)
  if (launched === undefined || launched === sourceLocale) return swedish
  const translated: { default: AbstractIntlMessages } = await import(`../messages/${launched}.json`)
  return fillIn(swedish, translated.default)
}

function fillIn<Tree extends object>(source: Tree, translated: AbstractIntlMessages): Tree {
  const filled: AbstractIntlMessages = {}
  for (const [key, value] of Object.entries(source)) {
    const own = translated[key]
    filled[key] = typeof value === 'string' ? (own ?? value) : fillIn(value, typeof own === 'object' ? own : {})
  }
  return { ...source, ...filled }
}
