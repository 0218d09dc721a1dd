import { sweepLeftovers } from '../test-folder'
import { startSite } from './start-site'

/** One site for the whole run. Its address and its data folder reach the workers through their environment. */
export default async function startSiteForAll(): Promise<() => Promise<void>> {
  sweepLeftovers()
  const site = await startSite()
  process.env.E2E_SITE = site.url
  process.env.E2E_DATA = site.dataDir
  return site.stop
}
