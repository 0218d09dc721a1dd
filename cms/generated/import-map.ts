import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { CommitmentSelect as CommitmentSelect_ec9c88150f7470a5659304ca98020ad6 } from '../fields/commitment-select.client'
import { OldAssessment as OldAssessment_7e8844bf13c9f085d4526e5410a3831c } from '../views/old-assessment/old-assessment'
import { ThemePreview as ThemePreview_0271b213e395b9a3d3c2e0e9d6bec26a } from '../views/theme/theme-preview'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { AccountHelp as AccountHelp_69883626d6beb52dac83cc4fb04f1ca9 } from '../views/accounts/account-help'
import { Icon as Icon_7cb5ca4caa4bac389698bb654cf9fe09 } from '../views/brand/icon'
import { Logo as Logo_601750eb3cd2dc4c305b452770a70046 } from '../views/brand/logo'
import { SecurityLink as SecurityLink_bf78e1fcf0eaabe01e3443f83b30bb4b } from '../views/accounts/security-link'
import { OneTimePassword as OneTimePassword_4f24ac505c2fd703c1bee3a65afab8b9 } from '../views/one-time-password/one-time-password'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { SignIn as SignIn_81ad0931f7dd38ec371e6d0202920fca } from '../views/accounts/sign-in'
import { ChoosePassword as ChoosePassword_ae8059c92f6ab8d029dd3a4fd4caf6f1 } from '../views/accounts/choose-password'
import { Security as Security_80cc0729c119c318e0c23cedb156a148 } from '../views/accounts/security'
import { Invite as Invite_e91a91d72b507526a453c9ff16356032 } from '../views/accounts/invite'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/fields/commitment-select.client#CommitmentSelect": CommitmentSelect_ec9c88150f7470a5659304ca98020ad6,
  "/views/old-assessment/old-assessment#OldAssessment": OldAssessment_7e8844bf13c9f085d4526e5410a3831c,
  "/views/theme/theme-preview#ThemePreview": ThemePreview_0271b213e395b9a3d3c2e0e9d6bec26a,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/views/accounts/account-help#AccountHelp": AccountHelp_69883626d6beb52dac83cc4fb04f1ca9,
  "/views/brand/icon#Icon": Icon_7cb5ca4caa4bac389698bb654cf9fe09,
  "/views/brand/logo#Logo": Logo_601750eb3cd2dc4c305b452770a70046,
  "/views/accounts/security-link#SecurityLink": SecurityLink_bf78e1fcf0eaabe01e3443f83b30bb4b,
  "/views/one-time-password/one-time-password#OneTimePassword": OneTimePassword_4f24ac505c2fd703c1bee3a65afab8b9,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "/views/accounts/sign-in#SignIn": SignIn_81ad0931f7dd38ec371e6d0202920fca,
  "/views/accounts/choose-password#ChoosePassword": ChoosePassword_ae8059c92f6ab8d029dd3a4fd4caf6f1,
  "/views/accounts/security#Security": Security_80cc0729c119c318e0c23cedb156a148,
  "/views/accounts/invite#Invite": Invite_e91a91d72b507526a453c9ff16356032,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
