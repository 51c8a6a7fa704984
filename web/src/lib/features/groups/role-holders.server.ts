import type { Role } from '@between/rules/roles.ts';
import { RoleHoldersDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** A role that was given or ended shows within this time. */
const FRESH_MS = 30_000;
const GROUPS_MAX = 500;

/** The last answer of each group: the same for everyone who may read it. */
const known = new Map<string, { roles: ReadonlyMap<string, Role>; at: number }>();

/** Who has a part in a group, by handle. Ask only after the group's own words were given to this reader. */
export async function rolesIn(slug: string): Promise<ReadonlyMap<string, Role>> {
  const last = known.get(slug);
  if (last !== undefined && Date.now() - last.at < FRESH_MS) return last.roles;
  const { group } = await gql(RoleHoldersDocument, { slug });
  const roles = new Map(group.roleHolders.map(({ handle, role }) => [handle, role]));
  if (known.size >= GROUPS_MAX) known.clear();
  known.set(slug, { roles, at: Date.now() });
  return roles;
}
