import { z } from 'zod'
import { components } from '@/domain/open-data/components'
import { type Endpoint, endpoints, mediaTypes } from '@/domain/open-data/endpoints'
import { demoNotice, licence, type OpenSite } from '@/domain/open-data/envelope'
import { problemSchema } from '@/domain/open-data/problem'
import { idSchema } from '@/domain/open-data/references'

const about =
  'Promises that Swedish municipalities and the police have given residents, and how they go. Every text says by language how far it may be trusted. Ids never change. Answers may be kept for a minute; send If-None-Match with the ETag to learn whether anything is new. Only GET; open to every origin.'

/** The OpenAPI document, made from the same shapes that the answers are written with. */
export function openApiOf(site: OpenSite) {
  return {
    openapi: '3.1.0',
    info: {
      title: site.isDemo ? 'Löftet (DEMO)' : 'Löftet',
      version: '1',
      description: site.isDemo ? `${demoNotice} ${about}` : about,
      license: { name: 'CC0 1.0', url: licence },
    },
    servers: [{ url: site.url }],
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: operationOf(endpoint) }])),
    components: { schemas: namedShapes() },
  }
}

function operationOf(endpoint: Endpoint) {
  const { operation, summary, mediaType, answer, canBeMissing } = endpoint
  return {
    operationId: operation,
    summary,
    parameters: [...pathParametersOf(endpoint), ...queryParametersOf(endpoint)],
    responses: {
      200: {
        description: summary,
        content: { [mediaType]: { schema: answer === null ? anythingIn(mediaType) : referenceTo(answer) } },
      },
      304: { description: 'Nothing is new since the ETag that was sent.' },
      400: problem('A parameter is wrong; detail says which.'),
      ...(canBeMissing ? { 404: problem('There is nothing there.') } : {}),
    },
  }
}

function pathParametersOf({ path }: Endpoint) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: referenceTo(idSchema),
  }))
}

function queryParametersOf({ parameters }: Endpoint) {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

function problem(description: string) {
  return { description, content: { [mediaTypes.problem]: { schema: referenceTo(problemSchema) } } }
}

function anythingIn(mediaType: string) {
  return mediaType === mediaTypes.csv ? { type: 'string' } : { type: 'object' }
}

function referenceTo(schema: z.ZodType) {
  return { $ref: addressOf(components.get(schema)?.id ?? '') }
}

function addressOf(id: string): string {
  return `#/components/schemas/${id}`
}

/** Inside one document a shape has neither an address nor a dialect of its own. */
function namedShapes() {
  const { schemas } = z.toJSONSchema(components, { uri: addressOf })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id: _address, $schema: _dialect, ...shape }]) => [id, shape]),
  )
}
