interface Refusal {
  readonly sentence: string
  readonly where: RegExp
  readonly except?: RegExp
  readonly never: RegExp
  /** Proof that `never` finds what it is made for. */
  readonly example: string
}

const residentsPages = /^(app\/(?!\(payload\)\/)|ui\/)/
/** A preview is drawn like them, for staff who have signed in (docs/decisions/0023-words-and-preview.md). */
const openPages = /^(app\/(?!\(payload\)\/|forhandsvisning\/)|ui\/)/

/** What no line of a source file may hold, by place. */
export const refusals: readonly Refusal[] = [
  {
    sentence: 'is never half a page that only script would complete',
    where: /^(app|ui)\//,
    never: /<Suspense\b|\bSuspense\b.*from 'react'|from 'next\/dynamic'/,
    example: `import { Suspense } from 'react'`,
  },
  {
    sentence: 'has no client component outside *.client.tsx',
    where: /^(app|cms|i18n|server|ui)\//,
    except: /\.client\.tsx$/,
    never: /^\s*['"]use client['"]/,
    example: `'use client'`,
  },
  {
    sentence: 'has no Server Action outside the staff side',
    where: /\.tsx?$/,
    except: /^(app\/\(payload\)|cms\/views|tests)\//,
    never: /^\s*['"]use server['"]/,
    example: `  'use server'`,
  },
  {
    sentence: 'sends pictures as they are',
    where: /\.tsx?$/,
    except: /^tests\//,
    never: /['"]next\/(legacy\/)?image['"]/,
    example: `import Image from 'next/image'`,
  },
  {
    sentence: 'links with plain <a href>',
    where: residentsPages,
    never: /['"](next\/(link|form)|next-intl\/navigation)['"]/,
    example: `import Link from 'next/link'`,
  },
  {
    sentence: 'carries no script',
    where: residentsPages,
    never: /<script\b|['"]next\/script['"]/i,
    example: '<script>alert(1)</script>',
  },
  {
    sentence: 'carries no inline style, which its policy would drop',
    where: residentsPages,
    never: /\sstyle=[{"']|<style\b/,
    example: '<p style={{ color }}>',
  },
  {
    sentence: 'sets and reads no cookie',
    where: openPages,
    never: /['"]next\/headers['"]|\bcookies\b|set-cookie/i,
    example: `import { cookies } from 'next/headers'`,
  },
  {
    sentence: 'does not rely on notFound(), which leaves a reader without script with an empty page',
    where: openPages,
    never: /\b(notFound|forbidden|unauthorized)\(\)/,
    example: 'if (promise === null) notFound()',
  },
  {
    sentence: 'asks no other host for anything',
    where: /^(app|ui)\//,
    never: /https?:\/\/(?!www\.w3\.org\/)|(['"(=]|@import\s)\/\/[a-z]/i,
    example: `@import url(//fonts.example.com/a.css);`,
  },
]
