import type { Role } from '@between/rules/roles.ts';
import { m } from '#lib/paraglide/messages.js';

const NAMES = {
  member: m.join_role_member,
  peer_supporter: m.join_role_peer_supporter,
  facilitator: m.join_role_facilitator,
  trainee: m.join_role_trainee,
  moderator: m.join_role_moderator,
  lead: m.join_role_lead,
  clinician: m.join_role_clinician,
  safeguarding: m.join_role_safeguarding,
  reviewer: m.join_role_reviewer,
  therapist: m.join_role_therapist,
  operator: m.join_role_operator,
} as const satisfies Record<Role, () => string>;

/** A role in words. */
export function roleName(role: Role): string {
  return NAMES[role]();
}
