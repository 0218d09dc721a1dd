import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: /^@payload-config$/, replacement: `${root}cms/payload.config.ts` },
      { find: /^server-only$/, replacement: `${root}tests/support/server-only.ts` },
    ],
  },
  test: {
    // The machine may have two cores, and the database of the integration tests wants its share.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Properties are tried many times, also on a machine that is busy with other things.
          testTimeout: 30_000,
          include: ['{domain,server,cms,ui,i18n,content,scripts}/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.{ts,tsx}'],
        },
      },
      { extends: true, test: { name: 'fences', include: ['tests/fences/**/*.test.ts'], testTimeout: 180_000 } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          pool: 'forks',
          isolate: true,
          globalSetup: ['tests/support/database/global-setup.ts'],
          setupFiles: ['tests/support/database/clone-per-file.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
