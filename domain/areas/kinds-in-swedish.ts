import type { AreaKind } from './area-kind'

/** What people write in a file for the kind of an area. */
export const kindsInSwedish: Readonly<Record<string, AreaKind>> = {
  kommun: 'municipality',
  lokalpolisområde: 'localPoliceArea',
  stadsdel: 'district',
  plats: 'place',
}
