interface Offence {
  readonly rule: string
  readonly file: string
  readonly source: string
}

/** At least one against every rule that architecture.mjs makes. */
export const offences: readonly Offence[] = [
  offence('domain-imports', 'domain/a/reads-ui.ts', '@/ui/kit/button'),
  offence('domain-imports', 'domain/a/reads-words.ts', '@/messages/sv.json'),
  offence('domain-packages', 'domain/a/draws.ts', 'react'),
  offence('domain-packages', 'domain/a/routes.ts', 'next'),
  offence('domain-builtins', 'domain/a/reads-files.ts', 'node:fs'),
  offence('i18n-imports', 'i18n/reads-promises.ts', '@/domain/promises/promise'),
  offence('i18n-packages', 'i18n/parses.ts', 'zod'),
  offence('i18n-builtins', 'i18n/reads-files.ts', 'node:fs'),
  offence('ui-imports', 'ui/promises/fetches.tsx', '@/server/promises/get-promise'),
  typeOffence('ui-imports', 'ui/promises/knows-the-row.tsx', '@/server/promises/get-promise'),
  offence('ui-imports', 'ui/promises/queries.tsx', '@/cms/queries/promises'),
  offence('ui-imports', 'ui/promises/seeds.tsx', '@/content/demo/promises'),
  offence('ui-packages', 'ui/promises/routes.tsx', 'next/link'),
  offence('ui-packages', 'ui/promises/edits.tsx', 'payload'),
  offence('ui-builtins', 'ui/promises/hashes.tsx', 'node:crypto'),
  offence('ui-features', 'ui/promises/draws-areas.tsx', '@/ui/areas/area-page'),
  offence('ui-features', 'ui/kit/knows-a-feature.tsx', '@/ui/areas/area-page'),
  offence('ui-client-imports', 'ui/promises/all-words.client.tsx', '@/i18n/messages'),
  offence('ui-client-packages', 'ui/promises/heavy.client.tsx', 'zod'),
  offence('ui-client-packages', 'ui/promises/translates.client.tsx', 'next-intl'),
  offence('ui-client-builtins', 'ui/promises/hashes.client.tsx', 'node:crypto'),
  offence('ui-features', 'ui/promises/draws-areas.client.tsx', '@/ui/areas/area-page'),
  offence('environment-imports', 'server/platform/env.ts', '@/domain/a/chick'),
  offence('environment-packages', 'server/platform/env.ts', 'pino'),
  offence('environment-builtins', 'server/platform/env.ts', 'node:fs'),
  offence('server-imports', 'server/promises/draws.ts', '@/ui/kit/button'),
  offence('server-imports', 'server/promises/governs.ts', '@/cms/collections/promises'),
  offence('server-imports', 'server/promises/seeds.ts', '@/content/demo/promises'),
  offence('server-packages', 'server/promises/edits.ts', '@payloadcms/ui'),
  offence('server-features', 'server/promises/fetches-areas.ts', '@/server/areas/get-area'),
  offence('server-features', 'server/platform/knows-a-feature.ts', '@/server/areas/get-area'),
  offence('server-is-server-only', 'server/promises/open-to-browsers.ts', '@/domain/promises/promise'),
  offence('cms-imports', 'cms/hooks/fetches.ts', '@/server/promises/get-promise'),
  typeOffence('cms-imports', 'cms/hooks/knows-the-view.ts', '@/server/promises/get-promise'),
  offence('cms-imports', 'cms/hooks/logs.ts', '@/server/platform/logger'),
  offence('cms-imports', 'cms/hooks/draws.ts', '@/ui/kit/button'),
  offence('cms-imports', 'cms/hooks/shows.ts', '@/cms/views/summary'),
  offence('cms-packages', 'cms/hooks/routes.ts', 'next'),
  offence('cms-client-imports', 'cms/fields/reads-promises.client.tsx', '@/cms/queries/promises'),
  offence('cms-client-packages', 'cms/fields/heavy.client.tsx', 'zod'),
  offence('cms-client-builtins', 'cms/fields/reads-files.client.tsx', 'node:fs'),
  offence('cms-generated-imports', 'cms/generated/fetches.ts', '@/server/promises/get-promise'),
  offence('cms-generated-packages', 'cms/generated/parses.ts', 'zod'),
  offence('cms-generated-builtins', 'cms/generated/reads-files.ts', 'node:fs'),
  offence('cms-queries-imports', 'cms/queries/governs.ts', '@/cms/collections/promises'),
  offence('cms-queries-packages', 'cms/queries/edits.ts', 'payload'),
  offence('cms-views-imports', 'cms/views/seeds.tsx', '@/content/demo/promises'),
  offence('cms-views-types', 'cms/views/governs.tsx', '@/cms/collections/promises'),
  offence('cms-views-packages', 'cms/views/parses.tsx', 'zod'),
  offence('cms-views-builtins', 'cms/views/reads-files.tsx', 'node:fs'),
  offence('app-public-imports', 'app/[locale]/queries.ts', '@/cms/queries/promises'),
  offence('app-public-imports', 'app/[locale]/opens-the-cms.ts', '@payload-config'),
  offence('app-public-imports', 'app/api/goes-backstage.ts', '@/app/(payload)/cms-api/guard'),
  offence('app-public-packages', 'app/[locale]/edits.ts', 'payload'),
  offence('app-public-builtins', 'app/[locale]/reads-files.ts', 'node:fs'),
  offence('app-staff-imports', 'app/(payload)/admin/fetches.ts', '@/server/promises/get-promise'),
  offence('app-staff-imports', 'app/(payload)/admin/queries.ts', '@/cms/queries/promises'),
  offence('app-staff-packages', 'app/(payload)/admin/parses.ts', 'zod'),
  offence('app-staff-builtins', 'app/(payload)/admin/reads-files.ts', 'node:fs'),
  offence('content-imports', 'content/seeds.ts', '@/content/demo/promises'),
  offence('content-imports', 'content/draws.ts', '@/ui/kit/button'),
  offence('content-packages', 'content/parses.ts', 'zod'),
  offence('content-builtins', 'content/reads-files.ts', 'node:fs'),
  offence('demo-content-imports', 'content/demo/borrows.ts', '@/content/legal'),
  offence('demo-content-types', 'content/demo/reckons.ts', '@/domain/promises/promise'),
  offence('demo-content-packages', 'content/demo/parses.ts', 'zod'),
  offence('demo-content-builtins', 'content/demo/reads-files.ts', 'node:fs'),
  offence('scripts-imports', 'scripts/fetches.ts', '@/server/promises/get-promise'),
  offence('scripts-imports', 'scripts/draws.ts', '@/ui/kit/button'),
  offence('scripts-packages', 'scripts/browses.ts', '@playwright/test'),
  offence('scripts-testing-imports', 'scripts/testing/queries.ts', '@/cms/queries/promises'),
  offence('scripts-testing-packages', 'scripts/testing/serves.ts', 'next'),
  offence('proxy-imports', 'proxy.ts', '@/server/promises/get-promise'),
  offence('proxy-packages', 'proxy.ts', 'payload'),
  offence('proxy-builtins', 'proxy.ts', 'node:fs'),
  offence('instrumentation-imports', 'instrumentation.ts', '@/cms/queries/promises'),
  offence('instrumentation-packages', 'instrumentation.ts', 'next'),
  offence('instrumentation-builtins', 'instrumentation.ts', 'node:fs'),
  offence('next-config-imports', 'next.config.ts', '@/server/promises/get-promise'),
  offence('next-config-packages', 'next.config.ts', 'payload'),
  offence('next-config-builtins', 'next.config.ts', 'node:fs'),
  offence('no-cycles', 'domain/a/egg.ts', './hen'),
  offence('declared-packages', 'scripts/borrows.ts', 'left-behind'),
  offence('resolvable', 'scripts/gets-lost.ts', 'nowhere'),
  offence('tests-stay-outside', 'domain/a/leans-on-a-test.ts', './hen.test'),
  offence('runs-without-next', 'scripts/starts.ts', '@/server/platform/logger'),
  offence('runs-without-next', 'cms/payload.config.ts', '@/cms/hooks/fetches'),
]

/** All that is allowed and stands close to what is not, and what the offences reach for. */
export const innocents: Readonly<Record<string, string>> = {
  'app/(payload)/cms-api/guard.ts': imports('@payload-config', '@/server/platform/env', 'payload'),
  'app/[locale]/composes.ts': imports('@/ui/areas/area-page', '@/server/promises/get-promise', '@/domain/a/chick'),
  'cms/collections/promises/index.ts': imports('payload', '@/server/platform/env', '@/domain/promises/promise'),
  'cms/fields/chooses.client.tsx': imports('@payloadcms/ui', 'react', 'zod/mini', '@/domain/a/chick'),
  'cms/generated/import-map.ts': imports('@/cms/views/summary', '@/cms/fields/chooses.client'),
  'cms/queries/promises.ts': imports('drizzle-orm', '@/domain/promises/promise', 'node:crypto'),
  'cms/views/summary.tsx': `${imports('@/ui/kit/button', '@/cms/access/person')}${typesOf('@/cms/collections/promises')}`,
  'cms/access/person.ts': imports('zod'),
  'content/demo/promises.ts': typesOf('@/domain/promises/promise'),
  'content/legal.ts': imports('@/domain/promises/promise'),
  'domain/a/chick.ts': imports('zod/mini'),
  'domain/a/hen.ts': imports('./egg'),
  'domain/a/hen.test.ts': imports('vitest', 'node:fs', '@/server/promises/get-promise'),
  'domain/promises/promise.ts': imports('zod', '@/domain/a/chick'),
  'i18n/messages.ts': imports('@/messages/sv.json'),
  'messages/sv.json': '{}',
  'server/areas/get-area.ts': imports('server-only', '@/server/views/names', '@/cms/queries/promises'),
  'server/platform/logger.ts': imports('server-only'),
  'server/promises/get-promise.ts': imports('server-only', 'react', 'pg'),
  'server/views/names.ts': imports('server-only', '@/server/platform/env'),
  'ui/areas/area-page.tsx': imports('next-intl', '@/ui/kit/button', '@/ui/areas/part'),
  'ui/areas/part.tsx': imports('react', '@/i18n/messages'),
  'ui/kit/button.tsx': imports('@/domain/promises/promise'),
}

function offence(rule: string, file: string, specifier: string): Offence {
  return { rule, file, source: imports(specifier) }
}

function typeOffence(rule: string, file: string, specifier: string): Offence {
  return { rule, file, source: typesOf(specifier) }
}

function imports(...specifiers: readonly string[]): string {
  const lines = specifiers.map((specifier, place) => `export * as part${place} from '${specifier}'\n`)
  return lines.join('')
}

function typesOf(specifier: string): string {
  return `export type { Some } from '${specifier}'\n`
}
