import '@payloadcms/next/css'
import '@/app/(payload)/admin/staff.css'
import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { refuseWhereNoStaff } from '@/app/(payload)/serves-staff'
import { importMap } from '@/cms/generated/import-map'

const serverFunction: ServerFunctionClient = async (call) => {
  'use server'
  refuseWhereNoStaff()
  return handleServerFunctions({ ...call, config, importMap })
}

export default function StaffLayout({ children }: { children: ReactNode }) {
  refuseWhereNoStaff()
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
