// Reached by client files, hence zod/mini.
import { array, boolean, nullish, object, optional, safeParse, string } from 'zod/mini'

const answerSchema = object({
  message: optional(string()),
  codes: optional(array(string())),
  secret: optional(string()),
  picture: optional(string()),
  errors: optional(
    array(
      object({
        message: string(),
        data: nullish(
          object({ needsCode: optional(boolean()), errors: optional(array(object({ message: string() }))) }),
        ),
      }),
    ),
  ),
})

/** What the staff side answers to a form about accounts. */
export interface StaffAnswer {
  /** What was done, or why not; null when the answer has no words. */
  readonly message: string | null
  /** The password was right, and a code is still wanted. */
  readonly needsCode: boolean
  readonly codes: readonly string[]
  readonly secret: string | null
  readonly picture: string | null
}

/** Reads an answer. One that is none, as from a proxy in front, has no words; a fault at a field speaks for the whole. */
export function readStaffAnswer(json: unknown): StaffAnswer {
  const answer = safeParse(answerSchema, json)
  const { message, codes, secret, picture, errors } = answer.success ? answer.data : {}
  const [refusal] = errors ?? []
  return {
    message: refusal?.data?.errors?.[0]?.message ?? refusal?.message ?? message ?? null,
    needsCode: refusal?.data?.needsCode ?? false,
    codes: codes ?? [],
    secret: secret ?? null,
    picture: picture ?? null,
  }
}
