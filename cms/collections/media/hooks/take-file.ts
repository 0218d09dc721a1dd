import { randomBytes } from 'node:crypto'
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { personOf } from '@/cms/access/person'
import { type CleanFile, cleanPicture } from '@/cms/collections/media/clean-picture'
import { fileWords, keptFile, noFile } from '@/cms/collections/media/file-words'
import { scopesOf } from '@/domain/access/capabilities'
import { type FileProblem, fileKindOf, fileProblem } from '@/domain/media/file-kind'
import type { Outcome } from '@/domain/shared/outcome'
import { slugOf } from '@/domain/shared/slug'

/**
 * Looks at a file before Payload does, and hands on what we made of it: never the bytes that came in, where it is a
 * picture, and never its name. A file that is stored is not exchanged: Payload would remove the old one before it asks
 * whether the person may.
 */
export const takeFile: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  // Payload would cut and store a picture anew for who may only translate.
  delete req.query?.uploadEdits
  const { file } = req
  if (operation === 'update' && file !== undefined) throw new APIError(keptFile, 403, undefined, true)
  if (operation !== 'create') return args
  // Without a file Payload would fetch one itself, from any address that stands in the form, and keep it as it is.
  if (file === undefined) throw refusal(noFile, req)
  // Payload refuses a moment later; nobody else's picture is worth the work of drawing it.
  if (overrideAccess !== true && !mayUpload(req)) return args
  const taken = await cleanFile(file.data)
  if (!taken.ok) throw refusal(fileWords[taken.problem], req)
  const { data, mimetype, extension } = taken.value
  req.file = { data, mimetype, name: `${nameFor(args)}.${extension}`, size: data.length }
  return args
}

async function cleanFile(bytes: Buffer): Promise<Outcome<CleanFile, FileProblem>> {
  const problem = fileProblem(bytes)
  const kind = fileKindOf(bytes)
  if (problem !== null || kind === null) return { ok: false, problem: problem ?? 'unknownKind' }
  if (kind === 'pdf') return { ok: true, value: { data: bytes, mimetype: 'application/pdf', extension: 'pdf' } }
  return cleanPicture(bytes, kind)
}

function refusal(message: string, req: PayloadRequest): Error {
  return new ValidationError({ errors: [{ message, path: 'file' }] }, req.t)
}

function mayUpload({ user }: PayloadRequest): boolean {
  const person = personOf(user)
  return person !== null && scopesOf(person.roles, 'media', 'create').length > 0
}

/** What it shows, and something that nobody guesses. The name that it came with may tell who took it. */
function nameFor(args: unknown): string {
  const about = slugOf(altSchema.parse(args).data.alt).slice(0, 48).replace(/-+$/, '')
  return [about, randomBytes(6).toString('hex')].filter((part) => part !== '').join('-')
}

const altSchema = z.object({ data: z.object({ alt: z.string() }) }).catch({ data: { alt: '' } })
