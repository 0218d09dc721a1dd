import type { CommitmentStatus } from '@/domain/promises/commitment-status'
import type { PromiseOutcome, PromiseStatus } from '@/domain/promises/phase'
import type { IconName } from '@/ui/kit/icon'
import type { Tone } from '@/ui/kit/tag'

type Look = readonly [Tone, IconName]

export const commitmentLooks: Readonly<Record<CommitmentStatus, Look>> = {
  planned: ['neutral', 'ring'],
  ongoing: ['brand', 'half'],
  delayed: ['warn', 'bang'],
  changed: ['plum', 'turn'],
  done: ['ok', 'tick'],
  partlyDone: ['ok', 'partTick'],
  notDone: ['danger', 'cross'],
  cancelled: ['neutral', 'bar'],
}

export const promiseLooks: Readonly<Record<PromiseStatus, Look>> = {
  upcoming: ['neutral', 'ring'],
  ongoing: ['brand', 'half'],
  late: ['warn', 'bang'],
  ended: ['neutral', 'stop'],
}

export const outcomeLooks: Readonly<Record<PromiseOutcome, Look>> = {
  fulfilled: ['ok', 'tick'],
  partlyFulfilled: ['ok', 'partTick'],
  notFulfilled: ['danger', 'cross'],
}
