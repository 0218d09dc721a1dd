import { readiness } from '@/server/platform/readiness'

export const dynamic = 'force-dynamic'

/** Database, migrations and environment are in order: a load balancer may send visitors here. */
export async function GET(): Promise<Response> {
  const checks = await readiness()
  const isReady = Object.values(checks).every((state) => state === 'ok')
  return Response.json(
    { status: isReady ? 'ok' : 'failing', checks },
    { status: isReady ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
