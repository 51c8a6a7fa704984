import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';

/** Rows of one section. A person writes a few thousand posts in a lifetime; more would be a programme's doing. */
const MOST = 100_000;

/** The account's own row: no password hash, no keys. */
export async function accountSection(db: Db, accountId: string) {
  return db
    .selectFrom('account')
    .select([
      'id',
      'handle',
      'email',
      'emailConfirmedAt',
      'lifeState',
      'suspendedUntil',
      'approvedAt',
      'ageBand',
      'country',
      'timeZone',
      'locale',
      'theme',
      'hardDayUntil',
      'pausedUntil',
      'quietFrom',
      'quietTo',
      'lastSignInAt',
      'createdAt',
    ])
    .select(sql<string | null>`host(last_sign_in_address)`.as('lastSignInAddress'))
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
}

/** Everything about the account that lives in tables of its own, section by section. */
export async function ownSections(db: Db, accountId: string) {
  const own = { of: 'accountId', id: accountId } as const;
  const [
    sessions,
    passkeys,
    roles,
    consents,
    documents,
    memberships,
    follows,
    filters,
    blocks,
    notices,
    noticeChoices,
    exposure,
    wellnessExceptions,
    queueViews,
    passedOver,
  ] = await Promise.all([
    db
      .selectFrom('session')
      .select(['deviceLabel', 'createdAt', 'lastSeenAt', 'expiresAt'])
      .where(own.of, '=', own.id)
      .limit(MOST)
      .execute(),
    db
      .selectFrom('passkey')
      .select(['name', 'createdAt', 'lastUsedAt'])
      .where(own.of, '=', own.id)
      .limit(MOST)
      .execute(),
    db
      .selectFrom('roleGrant')
      .select(['role', 'scope', 'scopeId', 'validFrom', 'validUntil', 'revokedAt'])
      .where(own.of, '=', own.id)
      .limit(MOST)
      .execute(),
    db
      .selectFrom('consent')
      .select(['purpose', 'version', 'givenAt', 'withdrawnAt'])
      .where(own.of, '=', own.id)
      .orderBy('givenAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('documentAcceptance as a')
      .innerJoin('documentVersion as d', 'd.id', 'a.documentVersionId')
      .select(['d.kind', 'd.version', 'a.acceptedAt'])
      .where('a.accountId', '=', accountId)
      .orderBy('a.acceptedAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('membership as m')
      .innerJoin('group as g', 'g.id', 'm.groupId')
      .innerJoin('groupAgreement as a', 'a.id', 'm.agreementId')
      .select(['g.name as group', 'a.version as agreementVersion', 'm.agreedAt', 'm.joinedAt', 'm.leftAt'])
      .where('m.accountId', '=', accountId)
      .limit(MOST)
      .execute(),
    db
      .selectFrom('threadFollow as f')
      .innerJoin('thread as t', 't.id', 'f.threadId')
      .select(['t.id as threadId', 't.title', 'f.mode', 'f.since'])
      .where('f.accountId', '=', accountId)
      .limit(MOST)
      .execute(),
    db.selectFrom('topicFilter').select(['topic', 'mode']).where(own.of, '=', own.id).limit(MOST).execute(),
    db
      .selectFrom('block as b')
      .innerJoin('account as a', 'a.id', 'b.blockedId')
      .select(['a.handle', 'b.createdAt'])
      .where('b.blockerId', '=', accountId)
      .limit(MOST)
      .execute(),
    db
      .selectFrom('notice')
      .select(['kind', 'count', 'detail', 'createdAt', 'readAt'])
      .where(own.of, '=', own.id)
      .orderBy('createdAt')
      .limit(MOST)
      .execute(),
    db.selectFrom('noticeChoice').select(['kind', 'inApp', 'mail']).where(own.of, '=', own.id).limit(MOST).execute(),
    db
      .selectFrom('exposure')
      .select(['day', 'seconds', 'hardSeconds'])
      .where(own.of, '=', own.id)
      .orderBy('day')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('wellnessException')
      .select(['breakAfterMinutes', 'stopAfterMinutes', 'reason', 'startedAt', 'dueAt', 'endedAt'])
      .where(own.of, '=', own.id)
      .orderBy('startedAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('queueView')
      .select(['name', 'filter', 'isShared', 'createdAt'])
      .where(own.of, '=', own.id)
      .orderBy('createdAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('caseSkip')
      .select(['caseId', 'reason', 'skippedAt'])
      .where(own.of, '=', own.id)
      .orderBy('skippedAt')
      .limit(MOST)
      .execute(),
  ]);
  return {
    sessions,
    passkeys,
    roles,
    consents,
    documents,
    memberships,
    follows,
    filters,
    blocks,
    notices,
    noticeChoices,
    exposure,
    wellnessExceptions,
    queueViews,
    passedOver,
  };
}

/** What the person wrote for others, earlier versions included, and how they reacted. */
export async function wordsSections(db: Db, accountId: string) {
  const [items, earlierVersions, reactions] = await Promise.all([
    db
      .selectFrom('item as i')
      .leftJoin('group as g', 'g.id', 'i.groupId')
      .leftJoin('post as p', 'p.itemId', 'i.id')
      .leftJoin('thread as t', 't.id', 'p.threadId')
      .select([
        'i.id',
        'i.kind',
        'g.name as group',
        't.title as thread',
        'i.body',
        'i.contentTopics',
        'i.contentNote',
        'i.visibility',
        'i.hidesHandle',
        'i.version',
        'i.createdAt',
        'i.editedAt',
      ])
      .where('i.authorId', '=', accountId)
      .orderBy('i.createdAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('itemVersion as v')
      .innerJoin('item as i', 'i.id', 'v.itemId')
      .select(['v.itemId', 'v.version', 'v.body', 'v.contentTopics', 'v.contentNote', 'v.replacedAt'])
      .where('i.authorId', '=', accountId)
      .limit(MOST)
      .execute(),
    db
      .selectFrom('reaction')
      .select(['itemId', 'kind', 'createdAt'])
      .where('accountId', '=', accountId)
      .limit(MOST)
      .execute(),
  ]);
  return { items, earlierVersions, reactions };
}

/** What was decided about the person and their words, and what they reported (OP22). Never who reported them. */
export async function moderationSections(db: Db, accountId: string) {
  const [decisions, restrictions, strikes, reports, appeals] = await Promise.all([
    db
      .selectFrom('decision as d')
      .innerJoin('item as i', 'i.id', 'd.itemId')
      .select([
        'd.itemId',
        'd.action',
        'd.rules',
        'd.policyVersion',
        'd.reason',
        'd.noteToAuthor',
        'd.isAutomatic',
        'd.decidedAt',
        'd.effectiveAt',
        'd.undoneAt',
        'd.appealUntil',
      ])
      .where('i.authorId', '=', accountId)
      .where('d.notifiedAt', 'is not', null)
      .orderBy('d.decidedAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('restriction')
      .select(['kind', 'scope', 'groupId', 'reason', 'validFrom', 'validUntil', 'liftedAt'])
      .where('accountId', '=', accountId)
      .limit(MOST)
      .execute(),
    db
      .selectFrom('strike')
      .select(['rule', 'weight', 'createdAt', 'expiresAt', 'liftedAt'])
      .where('accountId', '=', accountId)
      .orderBy('createdAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('report')
      .select(['itemId', 'reason', 'note', 'createdAt', 'outcome', 'publicNote', 'toldAt'])
      .where('reporterId', '=', accountId)
      .orderBy('createdAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('appeal')
      .select(['decisionId', 'side', 'body', 'createdAt', 'outcome', 'answer', 'answeredAt'])
      .where('accountId', '=', accountId)
      .orderBy('createdAt')
      .limit(MOST)
      .execute(),
  ]);
  return { decisions, restrictions, strikes, reports, appeals };
}

export async function sealedDrafts(
  db: Db,
  accountId: string,
): Promise<{ place: string; sealed: Buffer; updatedAt: Date }[]> {
  return db
    .selectFrom('draft')
    .select(['place', 'sealed', 'updatedAt'])
    .where('accountId', '=', accountId)
    .limit(MOST)
    .execute();
}
