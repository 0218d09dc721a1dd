import type { DemoGlossaryTerm } from './types'

const term = (key: string): DemoGlossaryTerm => ({
  key,
  term: `glossary.${key}.term`,
  explanation: `glossary.${key}.explanation`,
})

/** Keys are Swedish like the slugs: they stand in addresses as anchors. */
export const glossary: readonly DemoGlossaryTerm[] = [
  term('medborgarlofte'),
  term('lagesbild'),
  term('samverkansoverenskommelse'),
  term('atagande'),
  term('uppfoljning'),
  term('indikator'),
  term('utgangsvarde'),
  term('mal'),
  term('kommunpolis'),
  term('omradespolis'),
  term('lokalpolisomrade'),
  term('trygghetsvandring'),
  term('malomrade'),
  term('est'),
  term('lopande'),
]
