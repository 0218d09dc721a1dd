import {
  clientFile,
  features,
  layers,
  neverSent,
  runsWithoutNext,
  serverFilesForAll,
  testFile,
} from './architecture.mjs'

const tests = testFile.source
const options = {
  tsConfig: { fileName: 'tsconfig.json' },
  tsPreCompilationDeps: true,
  doNotFollow: { path: ['node_modules'] },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default'],
    mainFields: ['module', 'main', 'types', 'typings'],
  },
}
const npm = ['npm', 'npm-bundled', 'npm-dev', 'npm-no-pkg', 'npm-optional', 'npm-peer', 'npm-unknown']

export default {
  forbidden: [
    ...layers.flatMap(rulesOf),
    ...features.map(featureRule),
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or three.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'declared-packages',
      comment: 'What is not in package.json is there by luck.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'resolvable', comment: 'It leads nowhere.', from: {}, to: { couldNotResolve: true } },
    {
      name: 'tests-stay-outside',
      comment: 'Nothing that runs may lean on a test.',
      from: { pathNot: [tests] },
      to: { path: [tests] },
    },
    {
      name: 'runs-without-next',
      comment: 'server-only dies there. Hooks and jobs take what they need as arguments.',
      from: { path: runsWithoutNext.map(startOf), pathNot: [tests] },
      to: { path: packagesIn(['server-only']), reachable: true },
    },
  ].map(asError),
  required: [
    {
      name: 'server-is-server-only',
      comment: 'So that no build can ever put it into what a browser gets.',
      module: { path: ['^server/'], pathNot: [tests, ...serverFilesForAll.map(startOf)] },
      to: { path: packagesIn(['server-only']) },
    },
  ].map(asError),
  options,
}

/** What is left when types are gone: the graph that decides what a browser is sent. */
export const browserGraph = {
  forbidden: [
    {
      name: 'fit-for-browsers',
      comment: 'A client file is sent with all it reaches: zod/mini instead of zod, words and data as props.',
      from: { path: [clientFile.source] },
      to: { path: reachedButNeverSent(), pathNot: packagesIn(neverSent.exceptPackages), reachable: true },
    },
  ].map(asError),
  options: { ...options, tsPreCompilationDeps: false },
}

function rulesOf(layer, place) {
  const { name, imports, typesOf = [], packages, builtins = false } = layer
  const from = { path: [filesOf(layer)], pathNot: [tests, ...layers.slice(0, place).map(filesOf)] }
  const rules = [
    { name: `${name}-imports`, from, to: { dependencyTypes: ['local'], pathNot: [...oneOf(layer), tests] } },
    { name: `${name}-packages`, from, to: { dependencyTypes: npm, pathNot: packagesIn(packages) } },
  ]
  if (!builtins) rules.push({ name: `${name}-builtins`, from, to: { dependencyTypes: ['core'] } })
  if (typesOf.length === 0) return rules
  const runsToo = { path: typesOf.map(startOf), pathNot: imports.map(startOf), dependencyTypesNot: ['type-only'] }
  return [...rules, { name: `${name}-types`, from, to: runsToo }]
}

function featureRule({ name, at, open }) {
  const folder = startOf(at)
  return {
    name,
    comment: 'Features meet in app, or share what is open to all.',
    from: { path: [`${folder}([^/]+)/`], pathNot: [tests] },
    to: { path: [`${folder}[^/]+/`], pathNot: [`${folder}(?:$1|${open.join('|')})/`] },
  }
}

function reachedButNeverSent() {
  const { files, packages } = neverSent
  return [...files.map((path) => `${startOf(path)}(?!.*${clientFile.source})`), ...packagesIn(packages)]
}

function asError(rule) {
  return { comment: 'See architecture.mjs.', ...rule, severity: 'error' }
}

function filesOf({ at, only }) {
  const places = `^(?:${at.map(bareStartOf).join('|')})`
  return only ? `${places}.*${only.source}` : places
}

function oneOf({ imports, except = [], typesOf = [] }) {
  const unless = except.length === 0 ? '' : `(?!${except.map(bareStartOf).join('|')})`
  return [...imports, ...typesOf].map((path) => `^${unless}${bareStartOf(path)}`)
}

function startOf(path) {
  return `^${bareStartOf(path)}`
}

function bareStartOf(path) {
  return `${escaped(path)}${path.endsWith('/') ? '' : '$'}`
}

function packagesIn(names) {
  return names.map((name) => `(?:^|/)node_modules/(?:@types/)?${escaped(name)}/`)
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
