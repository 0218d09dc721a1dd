import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { PromiseLife as PromiseLife_07fd05def31bf1c9e4cbc95e4389d4fe } from '../views/promise-life/promise-life'
import { ToPromiseLife as ToPromiseLife_07fd05def31bf1c9e4cbc95e4389d4fe } from '../views/promise-life/promise-life'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { SaveShown as SaveShown_bda4d62d4775d69695d58396e6ade30a } from '../views/promise-life/save-buttons.client'
import { NoUnpublishing as NoUnpublishing_bda4d62d4775d69695d58396e6ade30a } from '../views/promise-life/save-buttons.client'
import { CommitmentSelect as CommitmentSelect_ec9c88150f7470a5659304ca98020ad6 } from '../fields/commitment-select.client'
import { OldAssessment as OldAssessment_7e8844bf13c9f085d4526e5410a3831c } from '../views/old-assessment/old-assessment'
import { ThemePreview as ThemePreview_0271b213e395b9a3d3c2e0e9d6bec26a } from '../views/theme/theme-preview'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { Icon as Icon_7cb5ca4caa4bac389698bb654cf9fe09 } from '../views/brand/icon'
import { Logo as Logo_601750eb3cd2dc4c305b452770a70046 } from '../views/brand/logo'
import { OneTimePassword as OneTimePassword_4f24ac505c2fd703c1bee3a65afab8b9 } from '../views/one-time-password/one-time-password'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "/views/promise-life/promise-life#PromiseLife": PromiseLife_07fd05def31bf1c9e4cbc95e4389d4fe,
  "/views/promise-life/promise-life#ToPromiseLife": ToPromiseLife_07fd05def31bf1c9e4cbc95e4389d4fe,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/views/promise-life/save-buttons.client#SaveShown": SaveShown_bda4d62d4775d69695d58396e6ade30a,
  "/views/promise-life/save-buttons.client#NoUnpublishing": NoUnpublishing_bda4d62d4775d69695d58396e6ade30a,
  "/fields/commitment-select.client#CommitmentSelect": CommitmentSelect_ec9c88150f7470a5659304ca98020ad6,
  "/views/old-assessment/old-assessment#OldAssessment": OldAssessment_7e8844bf13c9f085d4526e5410a3831c,
  "/views/theme/theme-preview#ThemePreview": ThemePreview_0271b213e395b9a3d3c2e0e9d6bec26a,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/views/brand/icon#Icon": Icon_7cb5ca4caa4bac389698bb654cf9fe09,
  "/views/brand/logo#Logo": Logo_601750eb3cd2dc4c305b452770a70046,
  "/views/one-time-password/one-time-password#OneTimePassword": OneTimePassword_4f24ac505c2fd703c1bee3a65afab8b9,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
