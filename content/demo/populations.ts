import type { DemoArea } from './types'

const ages = ['0-15', '16-24', '25-44', '45-64', '65-79', '80+'] as const
type Counts = readonly [number, number, number, number, number, number]

/** People per age band, youngest first. */
const counts = {
  centrum: { women: [1047, 1009, 2634, 1932, 1060, 498], men: [1080, 1082, 2803, 1936, 969, 311] },
  bjorkdalen: { women: [1108, 536, 1250, 1048, 518, 174], men: [1151, 579, 1364, 1097, 477, 112] },
  rosenang: { women: [989, 452, 1149, 999, 424, 153], men: [1040, 491, 1220, 1038, 398, 100] },
  pilbacken: { women: [825, 488, 1042, 867, 411, 142], men: [857, 515, 1124, 909, 377, 89] },
  hagalid: { women: [645, 364, 889, 792, 324, 113], men: [690, 403, 948, 822, 294, 74] },
  vinkelangen: { women: [766, 413, 977, 814, 401, 129], men: [789, 461, 1024, 846, 363, 84] },
  skogskullen: { women: [472, 231, 570, 782, 473, 190], men: [500, 253, 600, 784, 425, 122] },
  smedsbo: { women: [515, 197, 538, 667, 406, 173], men: [532, 208, 559, 701, 377, 112] },
  vretlunda: { women: [605, 267, 698, 908, 556, 223], men: [630, 299, 725, 923, 519, 146] },
  'ovriga-delar': { women: [1646, 674, 1711, 2397, 1340, 567], men: [1713, 748, 1854, 2524, 1265, 355] },
} satisfies Record<string, { women: Counts; men: Counts }>

/** All invented: about 71 000 people over 16, of whom 21 percent are over 65. */
export function populationOf(area: keyof typeof counts): NonNullable<DemoArea['population']> {
  const { women, men } = counts[area]
  return {
    year: 2025,
    source: 'Påhittade siffror för demonstrationen',
    groups: ages.flatMap((age, index) => [
      { age, sex: 'woman' as const, count: women[index] ?? 0 },
      { age, sex: 'man' as const, count: men[index] ?? 0 },
    ]),
  }
}
