import { parseLocaleKey } from '@/domain/locales/locales'

/** Where staff see a promise as residents will: `/forhandsvisning/ar/ID`, and its sheet. */
const previewRoot = 'forhandsvisning'

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether an address is that of a preview; not whether there is such a promise, nor who may see it. */
export function isPreviewAddress(path: string): boolean {
  const [root, locale = '', promise = '', ...more] = path.replace(/^\/|\/$/g, '').split('/')
  const isPage = more.length === 0 || more.join('/') === 'blad'
  return root === previewRoot && parseLocaleKey(locale) !== null && id.test(promise) && isPage
}
