import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { read } from './support/repository'

const versions = z.record(z.string(), z.string())
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, overrides: versions })
  .parse(JSON.parse(read('package.json')))
const installed = z.object({ version: z.string(), license: z.string() })

const { dependencies, devDependencies, overrides } = manifest
const direct = Object.entries({ ...dependencies, ...devDependencies })
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/** Licences under which a package may be part of what we hand on under the EUPL. */
const accepted = new Set(['MIT', 'MIT-0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'OFL-1.1'])

/** Tools that stay with us: the tests run them, and nothing of them is built in. */
const acceptedForTools = new Set(['axe-core: MPL-2.0'])

describe('a package', () => {
  test('has one version, not a range of them', () => {
    expect([...direct, ...Object.entries(overrides)].filter(([, version]) => !exact.test(version))).toEqual([])
  })

  test('is installed in the version that is written down', () => {
    expect(direct.filter(([name, version]) => installedOf(name).version !== version)).toEqual([])
  })

  test('of the Payload family has the version of Payload', () => {
    const family = direct.filter(([name]) => name === 'payload' || name.startsWith('@payloadcms/'))
    expect(new Set(family.map(([, version]) => version))).toEqual(new Set([dependencies.payload]))
  })

  test('has a licence that lets us hand it on', () => {
    const refused = Object.keys(dependencies).filter((name) => !isAccepted(installedOf(name).license))
    expect(refused.map(withLicence)).toEqual([])
  })

  test('has a licence that lets us work with it', () => {
    const refused = Object.keys(devDependencies).filter((name) => !isAccepted(installedOf(name).license))
    expect(refused.map(withLicence).filter((named) => !acceptedForTools.has(named))).toEqual([])
  })
})

function installedOf(name: string): z.infer<typeof installed> {
  return installed.parse(JSON.parse(read(`node_modules/${name}/package.json`)))
}

/** "MIT OR Apache-2.0" leaves the choice to us, "MIT AND CC-BY-3.0" does not. */
function isAccepted(licence: string): boolean {
  const choices = licence.replace(/^\(|\)$/g, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((part) => accepted.has(part)))
}

function withLicence(name: string): string {
  return `${name}: ${installedOf(name).license}`
}
