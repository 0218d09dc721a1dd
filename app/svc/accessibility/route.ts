import { faultForm } from '@/server/contact/fault-form'
import { receiveForm } from '@/server/forms/receive-form'
import { refuseMethod } from '@/server/forms/refuse-method'
import { getFrame } from '@/server/municipalities/get-frame'

export async function POST(request: Request): Promise<Response> {
  return receiveForm(
    request,
    faultForm(async (locale) => (await getFrame(locale, null)).frame.forms),
  )
}

export const GET = refuseMethod
