import type { Access } from 'payload'
import { personOf } from '@/cms/access/person'

/** Payload lets every user unlock every account; here only the operator may (decisions.md 8). */
export const mayUnlock: Access = ({ req }) => personOf(req.user)?.roles.includes('operator') ?? false
