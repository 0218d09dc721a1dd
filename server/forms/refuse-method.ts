import 'server-only'
import { halt } from '@/server/forms/form-answers'
import { languageOf, wantsJson } from '@/server/forms/posted-form'

/** For somebody who reloads or shares the address that a form posts to: nothing is to be read there. */
export function refuseMethod(request: Request): Promise<Response> {
  return halt('wrongMethod', { locale: languageOf(request, {}), isJson: wantsJson(request), typed: null })
}
