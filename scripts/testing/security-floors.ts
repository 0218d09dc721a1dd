import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { rootFolder } from '../platform/root-folder'

/** Below these versions stand known holes that anyone can use from outside. */
const floors = { next: '16.4.6', payload: '3.90.1' } as const
/** Both had critical advisories, and nothing of ours needs them. */
const banned = ['@payloadcms/plugin-form-builder', '@payloadcms/plugin-import-export'] as const

const lockSchema = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
})

/** What is wrong with the versions that the lockfile names; empty when all is well. */
export function findUnsafeVersions(): readonly string[] {
  const { packages } = lockSchema.parse(readJson('package-lock.json'))
  const { dependencies, devDependencies } = manifestSchema.parse(readJson('package.json'))
  const installed = Object.entries(packages).flatMap(([path, { version }]) =>
    path.startsWith('node_modules/') && version ? [{ name: nameOf(path), version }] : [],
  )
  return [...judge(installed), ...findLoosePins({ ...dependencies, ...devDependencies })]
}

export function judge(installed: readonly { readonly name: string; readonly version: string }[]): readonly string[] {
  const payload = installed.find(({ name }) => name === 'payload')?.version
  return installed.flatMap(({ name, version }) => {
    if (banned.some((forbidden) => forbidden === name)) return [`${name} is not to be used`]
    if (name.startsWith('@payloadcms/') && version !== payload)
      return [`${name} is ${version} while payload is ${payload}: they must be the same`]
    if ((name === 'next' || name === 'payload') && isOlder(version, floors[name]))
      return [`${name} is ${version}, below the security floor ${floors[name]}`]
    return []
  })
}

export function isOlder(version: string, floor: string): boolean {
  const [ours, least] = [numbersOf(version), numbersOf(floor)]
  const index = ours.findIndex((part, at) => part !== least[at])
  return index >= 0 && (ours[index] ?? 0) < (least[index] ?? 0)
}

function findLoosePins(wanted: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(wanted)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} is wanted as ${version}: write one exact version`)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function numbersOf(version: string): readonly number[] {
  return version.split(/[.-]/).slice(0, 3).map(Number)
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(rootFolder, file), 'utf8'))
}
