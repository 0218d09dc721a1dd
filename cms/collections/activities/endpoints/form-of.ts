import { APIError, type PayloadRequest } from 'payload'

/** The fields of a plain form. What is no form is refused. */
export async function formOf(req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> {
  try {
    const form = await req.formData?.()
    return Object.fromEntries(form ?? [])
  } catch {
    throw new APIError('Det här är inget formulär.', 400, undefined, true)
  }
}
