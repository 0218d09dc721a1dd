import { z } from 'zod'
import { demoPassword } from '../demo-password'
import { sweepLeftovers } from '../test-folder'
import { startSite } from './start-site'

/** One site for the whole run. Its address and its data folder reach the workers through their environment. */
export default async function startSiteForAll(): Promise<() => Promise<void>> {
  sweepLeftovers()
  const site = await startSite()
  process.env.E2E_SITE = site.url
  process.env.E2E_DATA = site.dataDir
  process.env.E2E_OPERATOR = await signInOperator(site.url)
  return site.stop
}

/** One session for all that the tests ask of the operator: making accounts. */
async function signInOperator(site: string): Promise<string> {
  const body = JSON.stringify({ email: 'operator@demo.invalid', password: demoPassword })
  const headers = { 'Content-Type': 'application/json', Origin: site }
  const answer = await fetch(`${site}/cms-api/users/login`, { method: 'POST', headers, body })
  return z.object({ token: z.string() }).parse(await answer.json()).token
}
