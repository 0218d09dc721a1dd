import type { WaitingItem } from '@/domain/waiting/waiting-item'

/** Where in the staff side a thing is worked with, from the root of the site. */
export function addressOf({ place: { collection, id, language } }: Pick<WaitingItem, 'place'>): string {
  const list = `/admin/collections/${collection}`
  if (id === null) return list
  return language === undefined ? `${list}/${id}` : `${list}/${id}?locale=${language}`
}
