import { describe, expect, test } from 'vitest'
import counties from './municipalities.json'

const municipalities = counties.flatMap((county) => county.municipalities)
const codes = municipalities.map(({ code }) => code)
const countyCodes = counties.map(({ code }) => code)

describe('the list of municipalities', () => {
  test('has the 290 of Sweden in its 21 counties', () => {
    expect(municipalities).toHaveLength(290)
    expect(counties).toHaveLength(21)
  })

  test('gives every municipality a code of its own, of four digits', () => {
    expect(new Set(codes).size).toBe(290)
    expect(codes.filter((code) => !/^\d{4}$/.test(code))).toEqual([])
  })

  test('begins every code with the code of the county', () => {
    const astray = counties.filter(({ code, municipalities: own }) => own.some((one) => one.code.slice(0, 2) !== code))
    expect(astray).toEqual([])
  })

  test('is sorted by code, counties and municipalities alike', () => {
    expect(countyCodes).toEqual([...new Set(countyCodes)].toSorted())
    expect(codes).toEqual(codes.toSorted())
  })

  test('names every municipality once, as the register does', () => {
    const names = municipalities.map(({ name }) => name)
    expect(new Set(names).size).toBe(290)
    expect(names.filter((name) => !/^[A-ZÅÄÖ][a-zåäö]+([ -][A-ZÅÄÖ][a-zåäö]+)*$/.test(name))).toEqual([])
  })

  test('calls every county by its whole name', () => {
    expect(counties.filter(({ name }) => !name.endsWith(' län'))).toEqual([])
  })

  test.each([
    ['0180', 'Stockholm'],
    ['0331', 'Heby'],
    ['0980', 'Gotland'],
    ['1280', 'Malmö'],
    ['1480', 'Göteborg'],
    ['2584', 'Kiruna'],
  ])('knows %s as %s', (code, name) => {
    expect(municipalities.find((one) => one.code === code)?.name).toBe(name)
  })
})
