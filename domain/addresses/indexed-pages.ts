import { municipalityPages, servicePages } from '@/domain/addresses/resolve-address'

/** Receipts, searches and feeds are for who was there, and an agreement only where there is one. */
const notAlways = ['tillganglighet/tack', 'kontakt/tack', 'sok', 'loften.atom', 'overenskommelse']

const always = (pages: readonly string[]) => pages.filter((page) => !notAlways.includes(page))

/** Pages of the service that search engines are told of, in every language; `''` is the start. */
export const indexedServicePages: readonly string[] = ['', ...always(servicePages)]

/** The same of every municipality; `''` is its home. */
export const indexedMunicipalityPages: readonly string[] = always(municipalityPages)
