// @database demo
import type { Payload, TypedUser, Where } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Collection } from '@/domain/access/capabilities'
import { actAs, actAsNobody } from '@/tests/integration/support/acting'
import { accountOf } from '@/tests/integration/support/demo'
import { openPayload } from '@/tests/integration/support/world'

const secret = 'Internt: kanarie7f3a står bara här'
const [right, wrong] = ['kanarie7f3a', 'kanarie0000']
const shownPromise = 'lugnare-kvallar-pa-torget'

let payload: Payload
let stranger: TypedUser
let neighbour: TypedUser
let promise = ''

beforeAll(async () => {
  payload = await openPayload()
  const acting = await actAsNobody(payload)
  stranger = await accountOf(payload, 'kommunikator.sodervik')
  neighbour = await accountOf(payload, 'kommunikator.kommun')
  const { docs } = await payload.find({ ...acting, collection: 'promises', where: { slug: { equals: shownPromise } } })
  promise = docs[0]?.id ?? ''
  const editor = await accountOf(payload, 'kommunikator.polis')
  const notes = { problemDetail: secret, recordNumber: right, lastEditedBy: editor.id }
  await payload.update({ ...acting, collection: 'promises', id: promise, data: notes })
  const where = { 'municipality.slug': { equals: 'malaras' } }
  await payload.update({ ...acting, collection: 'progress-updates', where, data: { note: secret } })
  await payload.update({ ...acting, collection: 'follow-ups', where, data: { conclusion: secret } })
  await payload.update({ ...acting, collection: 'activities', where, data: { orientation: secret, handledBy: right } })
})

const questions: readonly [Collection, string][] = [
  ['promises', 'problemDetail'],
  ['promises', 'recordNumber'],
  ['promises', 'lastEditedBy.functionTitle'],
  ['promises', 'lastEditedBy.email'],
  ['promises', 'previousPromise.problemDetail'],
  ['promises', 'replacedBy.problemDetail'],
  ['progress-updates', 'note'],
  ['progress-updates', 'promise.problemDetail'],
  ['progress-updates', 'promise.recordNumber'],
  ['progress-updates', 'followUp.conclusion'],
  ['follow-ups', 'conclusion'],
  ['follow-ups', 'promise.problemDetail'],
  ['indicators', 'promise.problemDetail'],
  ['indicator-values', 'indicator.promise.problemDetail'],
  ['activities', 'orientation'],
  ['activities', 'handledBy'],
  ['users', 'functionTitle'],
  ['users', 'email'],
]

describe('staff of another municipality', () => {
  test.each(questions)('learn nothing by searching %s by %s', async (collection, path) => {
    expect(await found(collection, { [path]: { contains: right } })).toEqual(
      await found(collection, { [path]: { contains: wrong } }),
    )
    expect(await found(collection, { [path]: { contains: right } })).toEqual([])
  })

  test('learn nothing by turning the question round', async () => {
    const all = await found('promises', {})
    expect(await found('promises', { problemDetail: { not_like: right } })).toEqual(all)
    expect(
      await found('promises', { or: [{ problemDetail: { contains: right } }, { slug: { exists: true } }] }),
    ).toEqual(all)
  })

  test('learn nothing from earlier versions', async () => {
    const acting = await actAs(payload, { user: stranger })
    for (const guess of [right, wrong]) {
      const where = { 'version.problemDetail': { contains: guess } }
      const versions = await payload.findVersions({ ...acting, collection: 'promises', where })
      const { totalDocs } = await payload.countVersions({ ...acting, collection: 'promises', where })
      expect([guess, versions.totalDocs, totalDocs]).toEqual([guess, 0, 0])
    }
    const all = await payload.findVersions({ ...acting, collection: 'promises', pagination: false })
    expect(all.docs.filter(({ parent }) => parent === promise)).toEqual([])
  })

  test('learn nothing by sorting or by choosing fields', async () => {
    const acting = await actAs(payload, { user: stranger })
    for (const sort of ['problemDetail', '-problemDetail', 'lastEditedBy.email', 'previousPromise.problemDetail']) {
      const { docs } = await payload.find({ ...acting, collection: 'promises', sort, select: { problemDetail: true } })
      expect(JSON.stringify(docs)).not.toContain(right)
      expect(docs.map(({ id }) => id)).not.toContain(promise)
      expect(docs).toHaveLength(2)
    }
  })

  test('learn nothing by following a relation to the end', async () => {
    const { req } = await actAs(payload, { user: stranger })
    const deep = { req, overrideAccess: false, depth: 5, pagination: false }
    for (const collection of ['promises', 'progress-updates', 'follow-ups', 'organisations', 'areas'] as const) {
      const { docs } = await payload.find({ ...deep, collection })
      expect(JSON.stringify(docs)).not.toContain(right)
    }
  })
})

describe('staff of the same municipality', () => {
  test('read what they share', async () => {
    expect(await found('promises', { problemDetail: { contains: right } }, neighbour)).toEqual([promise])
  })

  test('learn nothing of each other’s accounts by way of who edited last', async () => {
    for (const path of ['lastEditedBy.email', 'lastEditedBy.functionTitle']) {
      expect(await found('promises', { [path]: { contains: 'polis' } }, neighbour)).toEqual([])
    }
    const accounts = await actAs(payload, { user: neighbour })
    for (const path of ['hash', 'salt', 'resetPasswordToken', 'sessions.id', 'lockUntil', 'lastEditedBy.hash']) {
      const where = { [path]: { exists: true } }
      await expect(payload.find({ ...accounts, collection: 'users', where }), path).rejects.toThrow()
    }
  })
})

async function found(collection: Collection, where: Where, user = stranger): Promise<readonly string[]> {
  const acting = await actAs(payload, { user })
  const { docs, totalDocs } = await payload.find({ ...acting, collection, where, pagination: false })
  const counted = await payload.count({ ...acting, collection, where })
  expect([docs.length, counted.totalDocs]).toEqual([totalDocs, totalDocs])
  return docs.map(({ id }) => id).toSorted()
}
