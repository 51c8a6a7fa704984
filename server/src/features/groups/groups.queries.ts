import type { GroupVisibility } from '@between/rules/content.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { PageRequest } from '../../platform/page.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleGroups } from '../../policy/group.policy.ts';
import type { AgreementRow, GroupRow, Standing } from './groups.model.ts';

const GROUP_COLUMNS = [
  'g.id',
  'g.slug',
  'g.name',
  'g.purpose',
  'g.visibility',
  'g.emblemShape',
  'g.emblemTint',
  'g.memberCount',
  'g.lastActivityAt',
  'g.createdAt',
  'g.archivedAt',
  'g.closesUnstaffed',
  'g.reviewsEveryPost',
  'g.reviewedFirstPosts',
] as const;
const AGREEMENT_COLUMNS = ['id', 'groupId', 'version', 'body', 'html', 'publishedAt'] as const;

type RawGroup = Omit<GroupRow, 'visibility'> & { visibility: string };
const toGroup = (row: RawGroup): GroupRow => ({ ...row, visibility: row.visibility as GroupVisibility });

/** Open groups that everybody may browse, by name: what the landing page shows. */
export async function openGroups(db: Db): Promise<GroupRow[]> {
  const rows = await db
    .selectFrom('group as g')
    .select(GROUP_COLUMNS)
    .where('g.visibility', '=', 'members')
    .where('g.archivedAt', 'is', null)
    .orderBy('g.name')
    .limit(50)
    .execute();
  return rows.map(toGroup);
}

/** Groups the actor may know of, the liveliest first. */
export async function groupsFor(db: Db, actor: Actor, page: PageRequest): Promise<GroupRow[]> {
  let query = db
    .selectFrom('group as g')
    .select(GROUP_COLUMNS)
    .where(visibleGroups(actor, 'g'))
    .where('g.archivedAt', 'is', null)
    .orderBy('g.lastActivityAt', 'desc')
    .orderBy('g.id', 'desc')
    .limit(page.limit + 1);
  if (page.after !== null)
    query = query.where(
      sql<boolean>`(g.last_activity_at, g.id) < (${page.after.at}::timestamptz, ${page.after.id}::uuid)`,
    );
  return (await query.execute()).map(toGroup);
}

/** Groups by id, for what was found through something else; the caller's policy decides. */
export async function groupsByIds(db: Db, ids: readonly string[]): Promise<Map<string, GroupRow>> {
  const rows = await db
    .selectFrom('group as g')
    .select(GROUP_COLUMNS)
    .where('g.id', 'in', ids)
    .limit(ids.length)
    .execute();
  return new Map(rows.map((row) => [row.id, toGroup(row)]));
}

/** Groups with what one account is in each: its membership, an invitation, today's version of the agreement. */
function standings(db: Db | Tx, accountId: string | null) {
  return db
    .selectFrom('group as g')
    .leftJoin('membership as m', (join) =>
      join.onRef('m.groupId', '=', 'g.id').on('m.accountId', '=', accountId).on('m.leftAt', 'is', null),
    )
    .leftJoin('groupAgreement as a', 'a.id', 'm.agreementId')
    .select(['g.id', 'm.joinedAt', 'm.agreementId', 'a.version as acceptedVersion'])
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom('groupInvitation as i')
            .select('i.groupId')
            .whereRef('i.groupId', '=', 'g.id')
            .where('i.accountId', '=', accountId),
        )
        .as('isInvited'),
      eb
        .selectFrom('groupAgreement as c')
        .select((sub) => sub.fn.max('c.version').as('version'))
        .whereRef('c.groupId', '=', 'g.id')
        .as('currentVersion'),
    ]);
}

interface RawStanding {
  joinedAt: Date | null;
  agreementId: string | null;
  acceptedVersion: number | null;
  isInvited: unknown;
  currentVersion: number | null;
}

function toStanding(row: RawStanding): Omit<Standing, 'group'> {
  const { joinedAt, agreementId, acceptedVersion } = row;
  return {
    membership:
      joinedAt !== null && agreementId !== null
        ? { joinedAt, agreementId, acceptedVersion: acceptedVersion ?? 0 }
        : null,
    isInvited: Boolean(row.isInvited),
    currentVersion: row.currentVersion ?? 0,
  };
}

/** One group with the actor's standing in it; null when there is no such group. The policy decides what the actor may know. */
export async function standingBy(
  db: Db | Tx,
  key: { id: string } | { slug: string },
  accountId: string | null,
): Promise<Standing | null> {
  const row = await standings(db, accountId)
    .select(GROUP_COLUMNS)
    .where('id' in key ? 'g.id' : 'g.slug', '=', 'id' in key ? key.id : key.slug)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { joinedAt, agreementId, acceptedVersion, isInvited, currentVersion, ...group } = row;
  return {
    group: toGroup(group),
    ...toStanding({ joinedAt, agreementId, acceptedVersion, isInvited, currentVersion }),
  };
}

/** The actor's standing in several groups at once, in any order. */
export async function standingsOf(
  db: Db,
  groupIds: readonly string[],
  accountId: string | null,
): Promise<Map<string, Omit<Standing, 'group'>>> {
  const rows = await standings(db, accountId).where('g.id', 'in', groupIds).limit(groupIds.length).execute();
  return new Map(rows.map((row) => [row.id, toStanding(row)]));
}

/** Today's agreement of each group. */
export async function currentAgreements(db: Db | Tx, groupIds: readonly string[]): Promise<AgreementRow[]> {
  return db
    .selectFrom('groupAgreement')
    .distinctOn('groupId')
    .select(AGREEMENT_COLUMNS)
    .where('groupId', 'in', groupIds)
    .orderBy('groupId')
    .orderBy('version', 'desc')
    .limit(groupIds.length)
    .execute();
}

export async function agreementById(db: Db | Tx, id: string): Promise<AgreementRow | null> {
  return (
    (await db.selectFrom('groupAgreement').select(AGREEMENT_COLUMNS).where('id', '=', id).executeTakeFirst()) ?? null
  );
}

/** Makes or renews a membership with the agreement that was accepted; says whether it is new. */
export async function upsertMembership(
  tx: Tx,
  row: { groupId: string; accountId: string; agreementId: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('membership')
    .values({
      groupId: row.groupId,
      accountId: row.accountId,
      agreementId: row.agreementId,
      agreedAt: row.at,
      joinedAt: row.at,
    })
    .onConflict((oc) =>
      oc.columns(['groupId', 'accountId']).doUpdateSet((eb) => ({
        agreementId: row.agreementId,
        agreedAt: row.at,
        joinedAt: eb
          .case()
          .when('membership.leftAt', 'is', null)
          .then(eb.ref('membership.joinedAt'))
          .else(row.at)
          .end(),
        leftAt: null,
      })),
    )
    .execute();
}

export async function endMembership(tx: Tx, groupId: string, accountId: string, at: Date): Promise<void> {
  await tx
    .updateTable('membership')
    .set({ leftAt: at })
    .where('groupId', '=', groupId)
    .where('accountId', '=', accountId)
    .where('leftAt', 'is', null)
    .execute();
}

/** Stored, because a count over memberships would be paid on every list. */
export async function recountMembers(tx: Tx, groupId: string): Promise<void> {
  await tx
    .updateTable('group')
    .set((eb) => ({
      memberCount: eb
        .selectFrom('membership')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('groupId', '=', groupId)
        .where('leftAt', 'is', null),
    }))
    .where('id', '=', groupId)
    .execute();
}

export async function groupExists(db: Db | Tx, id: string): Promise<boolean> {
  return (await db.selectFrom('group').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}
