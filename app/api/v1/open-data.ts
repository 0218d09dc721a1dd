import type { OpenSite } from '@/domain/open-data/envelope'
import { type ParameterSchema, type ParametersOf, readParameters } from '@/domain/open-data/parameters'
import { getFrame } from '@/server/municipalities/get-frame'
import { failed, type OpenAnswer, respond } from '@/server/open-data/answers'
import { readEnv } from '@/server/platform/env'

interface Asked<Values, Context> {
  readonly site: OpenSite
  readonly parameters: Values
  readonly context: Context
}

/** A door of the API: reads the parameters, or says what is wrong with them, and writes what `answer` gives. */
export function openData<Schema extends ParameterSchema, Context>(
  schema: Schema,
  answer: (asked: Asked<ParametersOf<Schema>, Context>) => Promise<OpenAnswer>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      const read = readParameters(schema, new URL(request.url).searchParams)
      if (!read.ok) return respond(request, { kind: 'problem', status: 400, detail: read.detail })
      const { frame } = await getFrame('sv', null)
      const site = { url: readEnv().siteUrl, isDemo: frame.demoLoadedOn !== null }
      return respond(request, await answer({ site, parameters: read.value, context }))
    } catch (problem) {
      return failed(problem)
    }
  }
}

/** There is no municipality with the slug that was asked for. */
export const noMunicipality: OpenAnswer = {
  kind: 'problem',
  status: 404,
  detail: 'There is no such municipality here. /api/v1/municipalities lists them.',
}
