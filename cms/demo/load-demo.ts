import config from '@payload-config'
import { commitTransaction, createLocalReq, getPayload, initTransaction, killTransaction, type Payload } from 'payload'
import { recordAudit } from '@/cms/audit/record-audit'
import { toldInOneRow } from '@/cms/audit/with-audit'
import { loadBaseData } from '@/cms/base-data'
import { demo } from '@/cms/demo/demo-words'
import { loadLegal } from '@/cms/demo/load-legal'
import { loadPages } from '@/cms/demo/load-pages'
import { loadParties } from '@/cms/demo/load-parties'
import { loadPlaces } from '@/cms/demo/load-places'
import { loadPromises } from '@/cms/demo/load-promises'
import { loadSite } from '@/cms/demo/load-site'
import { sessionOf } from '@/cms/hooks/session'
import { rebuildSearchIn } from '@/cms/search/rebuild-search'
import { searchIsRebuiltLater } from '@/cms/search/refresh-search'
import { demoLoads } from '@/cms/tables/demo-loads'

interface Loaded {
  readonly loaded: boolean
  readonly accounts: { email: string; functionTitle: string }[]
}

/** Loads the demonstration into a database that holds nothing; one transaction, so it is whole or not there. */
export async function loadDemoIfEmpty({ password }: { readonly password: string }): Promise<Loaded> {
  const payload = await getPayload({ config })
  const accounts = demo.accounts.map(({ email, functionTitle }) => ({ email, functionTitle }))
  if (!(await isEmpty(payload))) return { loaded: false, accounts }
  const req = await createLocalReq({ context: { ...searchIsRebuiltLater, ...toldInOneRow } }, payload)
  await initTransaction(req)
  try {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
    const loading = { payload, req, today, password, ids: new Map<string, string>() }
    await loadBaseData(payload, req, { withMachineTexts: true })
    await loadParties(loading)
    await loadPlaces(loading)
    await loadPromises(loading)
    await loadSite(loading)
    await loadPages(loading)
    await loadLegal(loading)
    const session = await sessionOf(req)
    await rebuildSearchIn(session)
    await session.insert(demoLoads).values({ name: 'malaras', loadedOn: today })
    await recordAudit(req, { action: 'demo.load' })
    await commitTransaction(req)
  } catch (problem) {
    await killTransaction(req)
    throw problem
  }
  return { loaded: true, accounts }
}

async function isEmpty(payload: Payload): Promise<boolean> {
  const counts = await Promise.all(
    (['municipalities', 'users', 'promises'] as const).map((collection) =>
      payload.count({ collection, overrideAccess: true }),
    ),
  )
  return counts.every(({ totalDocs }) => totalDocs === 0)
}
