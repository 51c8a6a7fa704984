import { RESTRICTION_KINDS, type RestrictionKind } from '@between/rules/accounts.ts';
import { m } from '#lib/paraglide/messages.js';

const NAMES = {
  reviewed_first: m.moderation_restriction_reviewed_first,
  no_messages: m.moderation_restriction_no_messages,
  no_new_threads: m.moderation_restriction_no_new_threads,
  read_only: m.moderation_restriction_read_only,
  room_excluded: m.moderation_restriction_room_excluded,
  suspended: m.moderation_restriction_suspended,
  banned: m.moderation_restriction_banned,
} as const satisfies Record<RestrictionKind, () => string>;

/** A limit as a decision begins it, with how long and where. */
export function limitInWords({
  kind,
  days,
  isInGroup,
}: {
  kind: string;
  days?: number | null;
  isInGroup: boolean;
}): string {
  const name = restrictionName(kind);
  const long =
    days == null ? name : m.moderation_limit_long({ limit: name, days: m.moderation_limit_days({ count: days }) });
  return isInGroup ? m.moderation_limit_here({ limit: long }) : long;
}

/** A limit on an account, in words. */
export function restrictionName(kind: string): string {
  const known = RESTRICTION_KINDS.find((each) => each === kind);
  return known === undefined ? kind : NAMES[known]();
}
