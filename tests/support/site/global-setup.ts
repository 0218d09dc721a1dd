import { sweepLeftovers } from '../test-folder'
import { startSite } from './start-site'

/** One site for the whole run. Its address reaches the workers through their environment. */
export default async function startSiteForAll(): Promise<() => Promise<void>> {
  sweepLeftovers()
  const site = await startSite()
  process.env.E2E_SITE = site.url
  return site.stop
}
