import { FIRST_POST_DOCUMENTS } from '@between/rules/accounts.ts';
import { CANARY_ACCOUNT_ID, CANARY_GROUP_ID } from '@between/rules/on-call.ts';
import type { Tx } from '../../platform/db.ts';

export const CANARY_HANDLE = '~check';

/**
 * The reserved account, group and thread of one run. The account counts as deleted for everybody who counts or looks
 * people up, the group is hidden by the policy itself, and all of it is gone when the run ends.
 */
export async function makeCanaryPlace(
  tx: Tx,
  { threadId, openingId, agreementId, at }: { threadId: string; openingId: string; agreementId: string; at: Date },
): Promise<void> {
  const [accountId, groupId] = [CANARY_ACCOUNT_ID, CANARY_GROUP_ID];
  const account = { id: accountId, handle: CANARY_HANDLE, handleKey: CANARY_HANDLE, lifeState: 'deleted' };
  await tx
    .insertInto('account')
    .values({ ...account, createdAt: at, deletedAt: at })
    .execute();
  await tx
    .insertInto('documentAcceptance')
    .columns(['accountId', 'documentVersionId', 'acceptedAt'])
    .expression((eb) =>
      eb
        .selectFrom('documentVersion as d')
        .select((s) => [s.val(accountId).as('accountId'), 'd.id as documentVersionId', s.val(at).as('acceptedAt')])
        .where('d.kind', 'in', [...FIRST_POST_DOCUMENTS]),
    )
    .execute();
  await tx
    .insertInto('group')
    .values({
      id: groupId,
      slug: 'reserved-check',
      name: CANARY_HANDLE,
      purpose: '',
      visibility: 'invite_only',
      emblemShape: 0,
      emblemTint: 1,
      lastActivityAt: at,
      createdAt: at,
      archivedAt: null,
    })
    .execute();
  await tx
    .insertInto('groupAgreement')
    .values({ id: agreementId, groupId, version: 1, body: '', html: '', publishedAt: at })
    .execute();
  await tx.insertInto('membership').values({ groupId, accountId, agreementId, agreedAt: at, joinedAt: at }).execute();
  await tx
    .insertInto('item')
    .values({
      id: openingId,
      kind: 'post',
      groupId,
      authorId: accountId,
      body: '',
      html: '',
      htmlVersion: 1,
      visibility: 'held',
      createdAt: at,
      visibilityAt: at,
    })
    .execute();
  await tx
    .insertInto('thread')
    .values({
      id: threadId,
      groupId,
      openingItemId: openingId,
      title: '',
      intent: 'company',
      lastPostAt: at,
      createdAt: at,
      waitsForReply: false,
    })
    .execute();
  await tx
    .insertInto('post')
    .values({ itemId: openingId, threadId, clientId: openingId, authorKey: accountId })
    .execute();
}

/** Removes everything a run made: no count, queue, export or exposure ever holds it. */
export async function removeCanaryPlace(tx: Tx): Promise<void> {
  const items = tx.selectFrom('item').select('id').where('groupId', '=', CANARY_GROUP_ID);
  const crises = tx.selectFrom('crisisCase').select('id').where('isCanary', '=', true);
  const cases = tx.selectFrom('case').select('id').where('itemId', 'in', items);
  await tx
    .deleteFrom('pageDelivery')
    .where('pageId', 'in', (eb) => eb.selectFrom('page').select('id').where('crisisCaseId', 'in', crises))
    .execute();
  await tx.deleteFrom('page').where('crisisCaseId', 'in', crises).execute();
  await tx.deleteFrom('crisisEvent').where('crisisCaseId', 'in', crises).execute();
  await tx.deleteFrom('crisisCase').where('isCanary', '=', true).execute();
  await tx.deleteFrom('caseEvent').where('caseId', 'in', cases).execute();
  await tx.deleteFrom('case').where('itemId', 'in', items).execute();
  await tx.deleteFrom('snapshot').where('itemId', 'in', items).execute();
  await tx.deleteFrom('thread').where('groupId', '=', CANARY_GROUP_ID).execute();
  await tx.deleteFrom('item').where('groupId', '=', CANARY_GROUP_ID).execute();
  await tx.deleteFrom('membership').where('groupId', '=', CANARY_GROUP_ID).execute();
  await tx.deleteFrom('group').where('id', '=', CANARY_GROUP_ID).execute();
  await tx.deleteFrom('account').where('id', '=', CANARY_ACCOUNT_ID).execute();
}
