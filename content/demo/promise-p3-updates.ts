import type { DemoUpdate } from './types'

/** Follows the safety walk of the demo: five places seen, each with its answer. */
export const promiseP3Updates: readonly DemoUpdate[] = [
  {
    day: -210,
    organisation: 'malaras-kommun',
    text: 'P3.updates.first.text',
    followUp: 'first',
    items: [
      { commitment: 'walks', status: 'ongoing', result: 1 },
      { commitment: 'answers', status: 'ongoing' },
      { commitment: 'bikePath', status: 'planned' },
      { commitment: 'playground', status: 'planned' },
    ],
  },
  {
    day: -190,
    organisation: 'malaras-bostader',
    text: 'P3.updates.tunnel.text',
    items: [{ commitment: 'tunnel', status: 'done' }],
  },
  {
    day: -150,
    organisation: 'malaras-kommun',
    text: 'P3.updates.bikePath.text',
    items: [{ commitment: 'bikePath', status: 'done' }],
  },
  {
    day: -120,
    organisation: 'malaras-kommun',
    text: 'P3.updates.fence.text',
    followUp: 'second',
    items: [
      { commitment: 'walks', status: 'ongoing', result: 2 },
      { commitment: 'fence', status: 'notDone', reason: 'P3.updates.fence.reason' },
    ],
  },
  {
    day: -30,
    organisation: 'malaras-kommun',
    text: 'P3.updates.third.text',
    followUp: 'third',
    items: [
      { commitment: 'walks', status: 'ongoing', result: 3 },
      { commitment: 'answers', status: 'ongoing' },
      { commitment: 'playground', status: 'planned' },
    ],
  },
  {
    day: -28,
    organisation: 'polisen-malaras',
    text: 'P3.updates.police.text',
    items: [{ commitment: 'police', status: 'ongoing' }],
  },
]
