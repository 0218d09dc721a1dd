import { streetAtDusk } from './pictures'
import type { DemoMedia, DemoPage } from './types'

export const media: readonly DemoMedia[] = [
  { key: 'street', municipality: 'malaras', alt: 'media.street.alt', file: { svg: streetAtDusk } },
  {
    key: 'checklist',
    municipality: 'malaras',
    alt: 'media.checklist.alt',
    file: { path: 'content/demo/files/checklista.pdf' },
  },
]

export const pages: readonly DemoPage[] = [
  {
    municipality: 'malaras',
    slug: 'sa-arbetar-vi-tillsammans',
    title: 'pages.together.title',
    lead: 'pages.together.lead',
    parts: [
      { kind: 'picture', media: 'street', text: 'pages.together.caption' },
      { kind: 'heading', title: 'pages.together.how' },
      { kind: 'text', text: 'pages.together.howText' },
      { kind: 'list', text: 'pages.together.steps' },
      { kind: 'factBox', title: 'pages.together.factTitle', text: 'pages.together.factText' },
      { kind: 'link', title: 'pages.together.link', url: '/sv/malaras/loften' },
    ],
  },
  {
    municipality: 'malaras',
    slug: 'tryggare-tillsammans-sa-kan-du-bidra',
    title: 'pages.contribute.title',
    lead: 'pages.contribute.lead',
    parts: [
      { kind: 'heading', title: 'pages.contribute.things' },
      { kind: 'list', text: 'pages.contribute.thingsList' },
      { kind: 'file', title: 'pages.contribute.file', media: 'checklist' },
      { kind: 'heading', title: 'pages.contribute.call' },
      { kind: 'text', text: 'pages.contribute.callText' },
      { kind: 'factBox', title: 'pages.contribute.factTitle', text: 'pages.contribute.factText' },
      { kind: 'link', title: 'pages.contribute.link', url: '/sv/malaras/kontakt' },
    ],
  },
]
