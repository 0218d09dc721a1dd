import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { keepFile } from '@/cms/collections/media/hooks/keep-file'
import { takeFile } from '@/cms/collections/media/hooks/take-file'
import { shown } from '@/cms/fields/visibility'
import { contentHooks } from '@/cms/hooks/content-hooks'
import { readEnv } from '@/server/platform/env'

const rules = contentHooks('media')

export const media = {
  slug: 'media',
  typescript: { interface: 'MediaFile' },
  labels: { singular: 'Bild eller fil', plural: 'Bilder och filer' },
  admin: {
    useAsTitle: 'alt',
    group: 'Sidan',
    defaultColumns: ['filename', 'alt', 'mimeType'],
    description: 'Bilder (JPEG, PNG, WebP, AVIF, högst 8 MB) och PDF-filer (högst 20 MB). Plats och kamera tas bort.',
  },
  access: byCapability('media'),
  // A copy would be the same file under another name.
  disableDuplicate: true,
  upload: {
    staticDir: path.resolve(readEnv().dataDir, 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    pasteURL: false,
    displayPreview: true,
    adminThumbnail: 'small',
    hideRemoveFile: true,
    crop: false,
    focalPoint: false,
    imageSizes: [{ name: 'small', width: 640, withoutEnlargement: true, formatOptions: { format: 'webp' } }],
  },
  fields: [
    shown({
      name: 'alt',
      type: 'text',
      label: 'Beskrivning',
      required: true,
      localized: true,
      admin: { description: 'Vad bilden visar, för den som inte ser den. För en fil: vad den innehåller.' },
    }),
  ],
  hooks: { ...rules, beforeOperation: [takeFile], beforeChange: [keepFile, ...rules.beforeChange] },
} satisfies CollectionConfig
