import { type Finding, type FindingKind, findingKey, type PublicText, type Spot, type WatchWord } from './finding'
import { mailAddressesOfPersons } from './mail-addresses'
import { personNames } from './person-names'
import { personalNumbers } from './personal-numbers'
import { phoneNumbers } from './phone-numbers'
import { longSentences } from './sentences'
import { watchedWords } from './watched-words'

interface Lists {
  readonly watchWords: readonly WatchWord[]
  /** Names of areas and organisations, which are no persons. */
  readonly placeNames: readonly string[]
}

/**
 * What somebody should look at in public Swedish texts before residents read them, in the order of the texts. Words that
 * are found twice in one text are one finding. Nothing here says that a text is good.
 */
export function findingsIn(texts: readonly PublicText[], lists: Lists): readonly Finding[] {
  const found = texts.flatMap((text) => findingsInText(text, lists))
  return [...new Map(found.toReversed().map((finding) => [finding.key, finding])).values()].toReversed()
}

/** Numbers that must not be published whatever the reason, or not without one: of persons, and of their phones. */
export function privateNumbersIn(text: string): readonly FindingKind[] {
  const numbers = personalNumbers(text)
  return [
    ...(numbers.some(({ isCertain }) => isCertain) ? (['personalNumber'] as const) : []),
    ...(phoneNumbers(text, numbers).length > 0 ? (['phoneNumber'] as const) : []),
  ]
}

function findingsInText({ field, path, text }: PublicText, { watchWords, placeNames }: Lists): readonly Finding[] {
  const told = (kind: FindingKind, { quote }: Spot, advice: string | null = null): Finding => ({
    key: findingKey(kind, field, quote),
    kind,
    field,
    path,
    quote,
    advice,
  })
  const numbers = personalNumbers(text)
  return [
    ...numbers.map((number) => told(number.isCertain ? 'personalNumber' : 'maybePersonalNumber', number)),
    ...phoneNumbers(text, numbers).map((spot) => told('phoneNumber', spot)),
    ...mailAddressesOfPersons(text).map((spot) => told('mailAddress', spot)),
    ...personNames(text, placeNames).map((spot) => told('personName', spot)),
    ...watchedWords(text, watchWords).map((spot) => told('watchWord', spot, spot.advice)),
    ...longSentences(text).map((spot) => told('longSentence', spot)),
  ]
}
