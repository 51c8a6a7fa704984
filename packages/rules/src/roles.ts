/** Roles are grants with a scope; `member` is everyone with an account and needs no grant. Source: contract.md "Roles". */
export const ROLES = [
  'member',
  'peer_supporter',
  'facilitator',
  'trainee',
  'moderator',
  'lead',
  'clinician',
  'safeguarding',
  'reviewer',
  'therapist',
  'operator',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that come by invitation and open a staff page only after a second factor. */
export const STAFF_ROLES = ROLES.filter((role) => role !== 'member');

/** Roles that may work the moderation queue of their scope. */
export const DESK_ROLES = [
  'trainee',
  'moderator',
  'lead',
  'clinician',
  'safeguarding',
] as const satisfies readonly Role[];

/** Roles whose confirmed presence counts as "staffed". A trainee alone does not. */
export const DUTY_ROLES = ['moderator', 'lead', 'clinician', 'safeguarding'] as const satisfies readonly Role[];

/** Roles whose holder can sign off for another; a community opens with at least two such people. Source: moderation-model.md. */
export const SIGN_OFF_ROLES = ['moderator', 'lead', 'clinician'] as const satisfies readonly Role[];

/** Roles that can be the second person of a step. An outside reviewer has this one right and no other. Source: moderation-model.md, R19. */
export const SECOND_ROLES = [...SIGN_OFF_ROLES, 'reviewer'] as const satisfies readonly Role[];

export const GRANT_SCOPES = ['site', 'group', 'event'] as const;
export type GrantScope = (typeof GRANT_SCOPES)[number];
