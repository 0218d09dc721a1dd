import { getMediaFile } from '@/server/media/get-media-file'

export const dynamic = 'force-dynamic'

/** Pictures and documents of editors' pages. A file never changes under its name, so it may be kept for a year. */
export async function GET(_request: Request, { params }: RouteContext<'/media/[file]'>): Promise<Response> {
  const { file: name } = await params
  const file = await getMediaFile(name)
  if (file === null) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'Content-Type': file.contentType,
      'Content-Length': String(file.bytes.length),
      'Content-Disposition': file.isDocument ? `attachment; filename="${name}"` : 'inline',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
