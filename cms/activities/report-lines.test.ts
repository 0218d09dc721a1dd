import { describe, expect, test } from 'vitest'
import { type ActivityFields, emptyActivity } from '@/domain/activities/activity'
import type { ExistingActivity } from '@/domain/activities/imported-activity'
import { planImport } from '@/domain/activities/plan-import'
import { readTable } from '@/domain/activities/read-table'
import { reportLines } from './report-lines'

function report(records: string[][], existing: ExistingActivity<string>[] = [], applied = false): string[] {
  const reading = readTable(records, { focusAreaCodes: ['A', 'B'] })
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusals))
  const { table } = reading
  return reportLines({ applied, table, plan: planImport({ ...table, existing }) })
}

const stored = (fields: Partial<ActivityFields>, imported: Record<string, string>): ExistingActivity<string> => ({
  id: 'a',
  isOurs: true,
  importKey: 'ljusare stråk||1',
  imported,
  released: true,
  fields: { ...emptyActivity, ...fields },
})

describe('the report', () => {
  test('has a line for each row, its problems under it, and the sum at the end', () => {
    const lines = report([
      ['Aktivitet', 'Delaktivitet', 'Målområde', 'Mål'],
      ['Ljusare stråk', 'Lampor', 'A', 'Fler lampor'],
      ['', '', '', 'Övrigt'],
      ['Fler vuxna ute', '', '', ''],
    ])
    expect(lines.slice(lines.indexOf('') + 1)).toEqual([
      'Rad 2 · ny · Ljusare stråk / Lampor',
      'Rad 3 · läses inte in',
      '  – Raden har ingen rubrik och kan inte läsas in. På raden står Mål: ”Övrigt”.',
      'Rad 4 · ny · Fler vuxna ute',
      '  – Inget målområde är angivet.',
      '',
      '3 rader i tabellen: 2 nya, 0 ändras, 0 oförändrade, 0 krockar, 1 läses inte in.',
      'Inget är sparat. Lägg till --apply för att spara.',
    ])
  })

  test('shows both texts where they differ, and says which one stays', () => {
    const existing = stored(
      { title: 'Ljusare stråk', mission: 'Vår text', method: 'Gammal', focusAreas: ['A'] },
      { title: 'Ljusare stråk', mission: 'Gammalt mål', method: 'Gammal', focusAreas: 'A' },
    )
    const lines = report(
      [
        ['Aktivitet', 'Målområde', 'Mål', 'Metod'],
        ['Ljusare stråk', 'A', 'Nytt mål', 'Ny'],
      ],
      [existing],
      true,
    )
    expect(lines).toContain('Rad 2 · krock · Ljusare stråk')
    expect(lines).toContain('  ”Genomförande”: i systemet ”Gammal”, i filen ”Ny”. Filens text skrivs in.')
    expect(lines).toContain(
      '  ”Mål, uppdrag”: i systemet ”Vår text”, i filen ”Nytt mål”. Båda är ändrade. Systemets text står kvar.',
    )
    expect(lines).toContain(
      '  – Aktiviteten visas för invånare. Kontrollera att den publika texten fortfarande stämmer.',
    )
    expect(lines.at(-1)).toBe('Allt är sparat.')
  })

  test('names what is here but not in the file', () => {
    const lines = report([['Aktivitet'], ['Något annat']], [stored({ title: 'Ljusare stråk' }, {})])
    expect(lines).toContain('Finns i systemet men inte i filen. De ligger kvar:')
    expect(lines).toContain('– Ljusare stråk')
  })
})
