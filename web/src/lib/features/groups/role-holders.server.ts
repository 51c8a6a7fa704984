import type { Role } from '@between/rules/roles.ts';
import type { HeldBadge } from '#lib/features/credentials/scope-words.ts';
import { RoleHoldersDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** A role that was given or ended shows within this time. */
const FRESH_MS = 30_000;
const GROUPS_MAX = 500;

/** The last answer of each group: the same for everyone who may read it. */
const known = new Map<string, AroundGroup & { at: number }>();

export interface AroundGroup {
  /** Who has a part in the group, by handle. */
  roles: ReadonlyMap<string, Role>;
  /** Therapists with their badge, by handle; null while none holds. */
  therapists: ReadonlyMap<string, HeldBadge | null>;
  /** A time of care lasts there (OP31). */
  hasCareNote: boolean;
  /** Posts of some or all members are read before they are shown. */
  readsFirst: boolean;
}

/** What is the same for all words of a group. Ask only after the group's own words were given to this reader. */
export async function aroundGroup(slug: string): Promise<AroundGroup> {
  const last = known.get(slug);
  if (last !== undefined && Date.now() - last.at < FRESH_MS) return last;
  const { group } = await gql(RoleHoldersDocument, { slug });
  const roles = new Map(group.roleHolders.map(({ handle, role }) => [handle, role]));
  const therapists = new Map(
    group.roleHolders.flatMap(({ handle, isTherapist, badge }) =>
      isTherapist ? [[handle, badge ?? null] as const] : [],
    ),
  );
  if (known.size >= GROUPS_MAX) known.clear();
  const readsFirst = group.reviewsEveryPost || group.reviewedFirstPosts > 0;
  const around = { roles, therapists, hasCareNote: group.careNote !== null, readsFirst };
  known.set(slug, { ...around, at: Date.now() });
  return around;
}
