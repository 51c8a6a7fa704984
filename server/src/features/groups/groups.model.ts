import type { GroupVisibility } from '@between/rules/content.ts';
import type { GroupFacts } from '../../policy/group.policy.ts';

export interface GroupRow {
  id: string;
  slug: string;
  name: string;
  purpose: string;
  visibility: GroupVisibility;
  emblemShape: number;
  emblemTint: number;
  memberCount: number;
  lastActivityAt: Date;
  createdAt: Date;
  archivedAt: Date | null;
  /** No new words while nobody is on duty (R13). */
  closesUnstaffed: boolean;
  /** A person reads every post before the group does (MO52). */
  reviewsEveryPost: boolean;
  /** So many posts of a new member are read first; 0 for none (MO52). */
  reviewedFirstPosts: number;
}

export interface AgreementRow {
  id: string;
  groupId: string;
  version: number;
  body: string;
  html: string;
  publishedAt: Date;
}

/** The viewer's own place in a group. */
export interface MembershipRow {
  joinedAt: Date;
  agreementId: string;
  acceptedVersion: number;
  hasCurrentAgreement: boolean;
}

/** The viewer's standing in one group, as every decision there needs it. */
export interface Standing {
  group: GroupRow;
  membership: Omit<MembershipRow, 'hasCurrentAgreement'> | null;
  isInvited: boolean;
  currentVersion: number;
}

/** What the policy looks at. Pure. */
export function groupFacts({ group, membership, isInvited, currentVersion }: Standing): GroupFacts {
  return {
    group: { id: group.id, visibility: group.visibility, isArchived: group.archivedAt !== null },
    isMember: membership !== null,
    isInvited,
    hasCurrentAgreement: membership !== null && membership.acceptedVersion === currentVersion,
  };
}
