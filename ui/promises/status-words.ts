import type { PromiseStatus } from '@/domain/promises/phase'

/** The words for `?status=` in addresses (interfaces.md): Swedish, the same in every language. */
export const statusWords: Readonly<Record<PromiseStatus, string>> = {
  upcoming: 'kommande',
  ongoing: 'pagar',
  late: 'forsenat',
  ended: 'avslutat',
}
