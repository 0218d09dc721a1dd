import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { PromiseLife as PromiseLife_07fd05def31bf1c9e4cbc95e4389d4fe } from '../views/promise-life/promise-life'
import { PromiseWords as PromiseWords_7bcfbd296e7ed0c8a51e3307e38b6884 } from '../views/words/promise-words'
import { ToPromiseLife as ToPromiseLife_07fd05def31bf1c9e4cbc95e4389d4fe } from '../views/promise-life/promise-life'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { SaveShown as SaveShown_bda4d62d4775d69695d58396e6ade30a } from '../views/promise-life/save-buttons.client'
import { NoUnpublishing as NoUnpublishing_bda4d62d4775d69695d58396e6ade30a } from '../views/promise-life/save-buttons.client'
import { PromisePreviewView as PromisePreviewView_942e3feeb7d0b524bbb3b2a3a192fb54 } from '../views/preview/promise-preview'
import { UpdateWords as UpdateWords_fe07012fc95981cdbb54427b11bf3198 } from '../views/words/update-words'
import { CommitmentSelect as CommitmentSelect_ec9c88150f7470a5659304ca98020ad6 } from '../fields/commitment-select.client'
import { FollowUpSelect as FollowUpSelect_9063520308a09315e746e99b550acaf5 } from '../fields/follow-up-select.client'
import { ReleaseTexts as ReleaseTexts_b1e8a06906e08cc5ec971d74b00877a0 } from '../views/release/release-texts'
import { TableLink as TableLink_9085e408830b77a3c0eae159351ad467 } from '../views/activities/table-link'
import { OldAssessment as OldAssessment_7e8844bf13c9f085d4526e5410a3831c } from '../views/old-assessment/old-assessment'
import { ProposalPanel as ProposalPanel_af1fbd767761bb63bb3af768f5c5fd59 } from '../views/emergency-proposal/proposal-panel'
import { WaitingProposals as WaitingProposals_fbe9505c01f3484e80aecc876d3c8227 } from '../views/emergency-proposal/waiting-proposals'
import { ShowTranslationButton as ShowTranslationButton_36db7fa0c447dcc5b2e451898e3a6b25 } from '../collections/emergency-information/save-buttons.client'
import { ProposeButton as ProposeButton_36db7fa0c447dcc5b2e451898e3a6b25 } from '../collections/emergency-information/save-buttons.client'
import { NoButton as NoButton_36db7fa0c447dcc5b2e451898e3a6b25 } from '../collections/emergency-information/save-buttons.client'
import { ThemePreview as ThemePreview_0271b213e395b9a3d3c2e0e9d6bec26a } from '../views/theme/theme-preview'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { AccountHelp as AccountHelp_69883626d6beb52dac83cc4fb04f1ca9 } from '../views/accounts/account-help'
import { Icon as Icon_7cb5ca4caa4bac389698bb654cf9fe09 } from '../views/brand/icon'
import { Logo as Logo_601750eb3cd2dc4c305b452770a70046 } from '../views/brand/logo'
import { SecurityLink as SecurityLink_bf78e1fcf0eaabe01e3443f83b30bb4b } from '../views/accounts/security-link'
import { AuditLogLink as AuditLogLink_1d6804e98f880ae3b02608b41e133f1d } from '../views/audit-log/audit-log-link'
import { OneTimePassword as OneTimePassword_4f24ac505c2fd703c1bee3a65afab8b9 } from '../views/one-time-password/one-time-password'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { Dashboard as Dashboard_37be99e99cb57b290fe9c17809494f96 } from '../views/dashboard/dashboard'
import { SignIn as SignIn_81ad0931f7dd38ec371e6d0202920fca } from '../views/accounts/sign-in'
import { ChoosePassword as ChoosePassword_ae8059c92f6ab8d029dd3a4fd4caf6f1 } from '../views/accounts/choose-password'
import { Security as Security_80cc0729c119c318e0c23cedb156a148 } from '../views/accounts/security'
import { Invite as Invite_e91a91d72b507526a453c9ff16356032 } from '../views/accounts/invite'
import { ActivityTable as ActivityTable_fd11ba64c8e0c6c1d434e1b53dad5026 } from '../views/activities/activity-table'
import { ActivityImport as ActivityImport_3d0902052538db9df5bd1d69cd0adc22 } from '../views/activities/activity-import'
import { AuditLog as AuditLog_462828ae74c9aeb5645cdbbbd454751a } from '../views/audit-log/audit-log'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "/views/promise-life/promise-life#PromiseLife": PromiseLife_07fd05def31bf1c9e4cbc95e4389d4fe,
  "/views/words/promise-words#PromiseWords": PromiseWords_7bcfbd296e7ed0c8a51e3307e38b6884,
  "/views/promise-life/promise-life#ToPromiseLife": ToPromiseLife_07fd05def31bf1c9e4cbc95e4389d4fe,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/views/promise-life/save-buttons.client#SaveShown": SaveShown_bda4d62d4775d69695d58396e6ade30a,
  "/views/promise-life/save-buttons.client#NoUnpublishing": NoUnpublishing_bda4d62d4775d69695d58396e6ade30a,
  "/views/preview/promise-preview#PromisePreviewView": PromisePreviewView_942e3feeb7d0b524bbb3b2a3a192fb54,
  "/views/words/update-words#UpdateWords": UpdateWords_fe07012fc95981cdbb54427b11bf3198,
  "/fields/commitment-select.client#CommitmentSelect": CommitmentSelect_ec9c88150f7470a5659304ca98020ad6,
  "/fields/follow-up-select.client#FollowUpSelect": FollowUpSelect_9063520308a09315e746e99b550acaf5,
  "/views/release/release-texts#ReleaseTexts": ReleaseTexts_b1e8a06906e08cc5ec971d74b00877a0,
  "/views/activities/table-link#TableLink": TableLink_9085e408830b77a3c0eae159351ad467,
  "/views/old-assessment/old-assessment#OldAssessment": OldAssessment_7e8844bf13c9f085d4526e5410a3831c,
  "/views/emergency-proposal/proposal-panel#ProposalPanel": ProposalPanel_af1fbd767761bb63bb3af768f5c5fd59,
  "/views/emergency-proposal/waiting-proposals#WaitingProposals": WaitingProposals_fbe9505c01f3484e80aecc876d3c8227,
  "/collections/emergency-information/save-buttons.client#ShowTranslationButton": ShowTranslationButton_36db7fa0c447dcc5b2e451898e3a6b25,
  "/collections/emergency-information/save-buttons.client#ProposeButton": ProposeButton_36db7fa0c447dcc5b2e451898e3a6b25,
  "/collections/emergency-information/save-buttons.client#NoButton": NoButton_36db7fa0c447dcc5b2e451898e3a6b25,
  "/views/theme/theme-preview#ThemePreview": ThemePreview_0271b213e395b9a3d3c2e0e9d6bec26a,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/views/accounts/account-help#AccountHelp": AccountHelp_69883626d6beb52dac83cc4fb04f1ca9,
  "/views/brand/icon#Icon": Icon_7cb5ca4caa4bac389698bb654cf9fe09,
  "/views/brand/logo#Logo": Logo_601750eb3cd2dc4c305b452770a70046,
  "/views/accounts/security-link#SecurityLink": SecurityLink_bf78e1fcf0eaabe01e3443f83b30bb4b,
  "/views/audit-log/audit-log-link#AuditLogLink": AuditLogLink_1d6804e98f880ae3b02608b41e133f1d,
  "/views/one-time-password/one-time-password#OneTimePassword": OneTimePassword_4f24ac505c2fd703c1bee3a65afab8b9,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "/views/dashboard/dashboard#Dashboard": Dashboard_37be99e99cb57b290fe9c17809494f96,
  "/views/accounts/sign-in#SignIn": SignIn_81ad0931f7dd38ec371e6d0202920fca,
  "/views/accounts/choose-password#ChoosePassword": ChoosePassword_ae8059c92f6ab8d029dd3a4fd4caf6f1,
  "/views/accounts/security#Security": Security_80cc0729c119c318e0c23cedb156a148,
  "/views/accounts/invite#Invite": Invite_e91a91d72b507526a453c9ff16356032,
  "/views/activities/activity-table#ActivityTable": ActivityTable_fd11ba64c8e0c6c1d434e1b53dad5026,
  "/views/activities/activity-import#ActivityImport": ActivityImport_3d0902052538db9df5bd1d69cd0adc22,
  "/views/audit-log/audit-log#AuditLog": AuditLog_462828ae74c9aeb5645cdbbbd454751a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
