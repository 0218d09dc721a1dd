import { messageForm } from '@/server/contact/message-form'
import { receiveForm } from '@/server/forms/receive-form'
import { refuseMethod } from '@/server/forms/refuse-method'
import { getFrame } from '@/server/municipalities/get-frame'

type Address = RouteContext<'/svc/[municipality]/contact'>

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const { municipality } = await params
  return receiveForm(
    request,
    messageForm({
      municipality,
      state: async (locale) => {
        const { frame } = await getFrame(locale, municipality)
        return frame.municipality && frame.forms
      },
    }),
  )
}

export const GET = refuseMethod
