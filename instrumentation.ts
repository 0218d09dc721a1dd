/** Runs once when a server starts, before the first visitor: a bad setting fails here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { readEnv } = await import('@/server/platform/env')
  const { keepAddressesFresh } = await import('@/server/addresses/address-index')
  if (readEnv().role !== 'worker') await keepAddressesFresh()
}
