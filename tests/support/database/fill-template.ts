// Run by templates.ts with DATABASE_URL set to a new database: `fill-template.ts migrated` or `fill-template.ts demo`.
import { demoPassword } from '../demo-password'

const { migrate } = await import('@/cms/migrate')
await migrate()
if (process.argv[2] === 'demo') {
  const { loadDemoIfEmpty } = await import('@/cms/demo/load-demo')
  const { loaded } = await loadDemoIfEmpty({ password: demoPassword })
  if (!loaded) throw new Error('The demo found the new database not empty')
}
process.exit(0)
