import { describe, expect, test } from 'vitest'
import { activityFields } from './activity'
import { columnNames } from './column-names'
import { countKnownColumns, mapColumns, remarkInHeader } from './map-columns'

const header = (...names: string[]) => mapColumns(names, [])

describe('headers', () => {
  test.each([
    ['Aktivitet (gul prioriteras)', 'title'],
    ['Siktar på målområde', 'focusAreas'],
    ['Delaktivitet (siktar på målområde)', 'subActivity'],
    ['Initierad/delvis igång (Gul) Pågår (grön) Avslutad (röd)', 'state'],
    ['Orientering/lägesbild - BEHÖVER VI OMVÄRLDSSPANA?', 'orientation'],
    ['Mål, uppdrag', 'mission'],
    ['Genomförande / särskilda instruktioner (ex metoder)', 'method'],
    ['Uppföljning (mätbara effekter)', 'followUp'],
    ['Arbetsgrupp / samverkanspartners', 'group'],
    ['påbörjas', 'start'],
    ['upp-följning', 'followUpAt'],
    ['upp-\nföljning', 'followUpAt'],
    ['avslutas', 'end'],
    ['Resurs-förstärkning', 'needsReinforcement'],
    ['RESURS FÖRSTÄRKNING', 'needsReinforcement'],
    ['Hanterar frågan (strat ledn/ op ledn/arbetsgrupp)', 'handledBy'],
    ['Hanterar frågan (strat ledn', 'handledBy'],
  ] as const)('%j is %s', (name, field) => {
    const neighbours = field === 'followUpAt' ? ['Mätbara effekter'] : []
    expect(header(name, ...neighbours).columns[0]).toBe(field)
  })

  test('are known by our own Swedish names and by the names of the fields', () => {
    expect(header(...activityFields.map((field) => columnNames[field].header)).columns).toEqual(activityFields)
    expect(header(...activityFields).columns).toEqual(activityFields)
  })

  test('never share a name', () => {
    for (const field of activityFields) {
      for (const name of columnNames[field].alsoCalled) expect(header(name).columns, name).toEqual([field])
    }
  })

  test('that nobody knows are left without a field', () => {
    expect(header('Aktivitet', 'Kommentar', '', 'constructor').columns).toEqual(['title', null, null, null])
  })
})

describe('a bare "Uppföljning"', () => {
  test('is the day next to a column of effects, and the effects next to a day', () => {
    expect(header('Uppföljning', 'Uppföljning (mätbara effekter)').columns).toEqual(['followUpAt', 'followUp'])
    expect(header('Uppföljning', 'Följs upp').columns).toEqual(['followUp', 'followUpAt'])
  })

  test('is decided by its cells when it stands alone', () => {
    expect(mapColumns(['Uppföljning'], [['varje termin'], ['12/31/23']]).columns).toEqual(['followUpAt'])
    expect(mapColumns(['Uppföljning'], [['Antal inskrivna barn']]).columns).toEqual(['followUp'])
  })

  test('is ambiguous when there are two', () => {
    expect(header('Aktivitet', 'Uppföljning', 'upp-följning').refusals).toEqual([
      { code: 'columnsAmbiguous', field: 'followUp', headers: ['Uppföljning', 'upp-följning'] },
    ])
  })
})

test('a table without a column for the title is refused, and its headers are told', () => {
  expect(header('Målområde', '', 'Start').refusals).toEqual([
    { code: 'titleColumnMissing', headers: ['Målområde', 'Start'] },
  ])
})

test('two columns for one field are refused', () => {
  expect(header('Aktivitet', 'Påbörjas', 'Startdatum').refusals).toEqual([
    { code: 'columnsAmbiguous', field: 'start', headers: ['Påbörjas', 'Startdatum'] },
  ])
})

test('known headers are counted', () => {
  expect(countKnownColumns(['Aktivitet', 'Kommentar', 'upp-följning'])).toBe(2)
})

test('a remark after a dash is seen', () => {
  expect(remarkInHeader('Orientering/lägesbild - BEHÖVER VI OMVÄRLDSSPANA?')).toBe('BEHÖVER VI OMVÄRLDSSPANA?')
  expect(remarkInHeader('upp-följning')).toBe('')
})
