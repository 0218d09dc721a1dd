import { mediaTypes } from '@/domain/open-data/endpoints'
import { demoNotice, type OpenSite } from '@/domain/open-data/envelope'

interface Publisher {
  readonly slug: string
  readonly name: string
}

interface File {
  readonly path: string
  readonly format: string
}

const authority = 'http://publications.europa.eu/resource/authority'
/** The catalogue's own vocabulary names the licence by this older address. */
const licence = 'http://creativecommons.org/publicdomain/zero/1.0/'
const swedishDemoNotice = 'DEMO: allt här är påhittat.'
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
}

/** The catalogue of the data sets, for dataportal.se and others that harvest DCAT-AP-SE. Each municipality publishes its own. */
export function catalogueOf(site: OpenSite, municipalities: readonly Publisher[]) {
  const marked = (text: string, notice: string) => (site.isDemo ? `${text} ${notice}` : text)
  const words = (swedish: string, english: string) => [
    { '@language': 'sv', '@value': marked(swedish, swedishDemoNotice) },
    { '@language': 'en', '@value': marked(english, demoNotice) },
  ]
  const at = (path: string) => ({ '@id': site.url + path })
  const service = at('/api/v1#service')

  return {
    '@context': context,
    '@graph': [
      {
        ...at('/api/v1/dcat.jsonld#catalogue'),
        '@type': 'dcat:Catalog',
        'dcterms:title': words('Medborgarlöften som öppna data', 'Promises to residents as open data'),
        'dcterms:description': words(
          'Löften som kommuner och polisen har gett invånarna, och hur det går med dem.',
          'Promises that municipalities and the police have given residents, and how they go.',
        ),
        'dcterms:publisher': at('/#publisher'),
        'dcterms:license': { '@id': licence },
        'dcterms:language': { '@id': `${authority}/language/SWE` },
        'foaf:homepage': at('/sv/oppna-data'),
        'dcat:service': service,
        'dcat:dataset': municipalities.flatMap(({ slug }) => [at(promisesOf(slug)), at(areasOf(slug))]),
      },
      { ...at('/#publisher'), '@type': 'foaf:Agent', 'foaf:name': 'Löftet' },
      {
        ...service,
        '@type': 'dcat:DataService',
        'dcterms:title': words('Löftets API', 'The API of Löftet'),
        'dcterms:publisher': at('/#publisher'),
        'dcterms:license': { '@id': licence },
        'dcterms:accessRights': { '@id': `${authority}/access-right/PUBLIC` },
        'dcat:endpointURL': at('/api/v1'),
        'dcat:endpointDescription': at('/api/v1/openapi.json'),
      },
      ...municipalities.flatMap(partsOf),
    ],
  }

  function partsOf({ slug, name }: Publisher) {
    const publisher = at(`/sv/${slug}#publisher`)
    const dataset = (id: string, title: readonly [string, string], files: readonly File[]) => ({
      ...at(id),
      '@type': 'dcat:Dataset',
      'dcterms:title': words(title[0], title[1]),
      'dcterms:description': words(
        `${title[0]}, med kommunen och polisen som avsändare.`,
        `${title[1]}, given by the municipality and the police.`,
      ),
      'dcterms:publisher': publisher,
      'dcterms:accessRights': { '@id': `${authority}/access-right/PUBLIC` },
      'dcterms:accrualPeriodicity': { '@id': `${authority}/frequency/CONT` },
      'dcat:theme': [{ '@id': `${authority}/data-theme/GOVE` }, { '@id': `${authority}/data-theme/JUST` }],
      'dcat:keyword': [{ '@language': 'sv', '@value': 'medborgarlöften' }],
      'dcat:landingPage': at(`/sv/${slug}/loften`),
      'dcat:distribution': files.map(({ path }) => at(`${path}#distribution`)),
    })
    const distribution = ({ path, format }: File) => ({
      ...at(`${path}#distribution`),
      '@type': 'dcat:Distribution',
      'dcterms:license': { '@id': licence },
      'dcterms:format': format,
      'dcat:accessURL': at(path),
      'dcat:downloadURL': at(path),
      'dcat:accessService': service,
    })
    const named = (name: string) => `/api/v1/${name}?municipality=${slug}`
    const files = [
      { path: named('promises'), format: mediaTypes.json },
      { path: named('promises.csv'), format: mediaTypes.csv },
      { path: named('commitments.csv'), format: mediaTypes.csv },
    ]
    const map = { path: named('areas'), format: mediaTypes.geoJson }
    return [
      { ...publisher, '@type': 'foaf:Agent', 'foaf:name': name },
      dataset(promisesOf(slug), [`Medborgarlöften i ${name}`, `Promises to residents in ${name}`], files),
      dataset(areasOf(slug), [`Områden i ${name}`, `Areas of ${name}`], [map]),
      ...[...files, map].map(distribution),
    ]
  }
}

function promisesOf(slug: string): string {
  return `/sv/${slug}/loften#dataset`
}

function areasOf(slug: string): string {
  return `/sv/${slug}/omraden#dataset`
}
