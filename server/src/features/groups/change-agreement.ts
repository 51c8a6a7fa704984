import type { Ctx, Services } from '../../platform/context.ts';
import { afterCommit, enqueue, transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize, unknownTo } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { tell } from '../notices/tell.ts';
import { type GroupRow, groupFacts } from './groups.model.ts';
import { standingBy } from './groups.queries.ts';
import { insertAgreement, memberIdsAfter } from './groups.writes.queries.ts';
import { groupAfter } from './join-group.ts';

export const TELL_AGREEMENT = 'tell_agreement';
/** Members told in one transaction. */
const TOLD_AT_ONCE = 200;

export interface AgreementChange {
  groupId: string;
  body: string;
  /** The version it replaces: nobody overwrites what they have not read. */
  replaces: number;
}

/** Publishes the next agreement; members see the difference before their next post. @throws {Conflict} `agreement_changed` when somebody published in between. */
export async function changeAgreement(
  ctx: Ctx,
  { groupId, body, replaces }: AgreementChange,
): Promise<{ group: GroupRow }> {
  const standing = await standingBy(ctx.db, { id: groupId }, ctx.actor.kind === 'member' ? ctx.actor.id : null);
  if (standing === null) throw unknownTo(ctx);

  authorize(ctx.actor, 'group.manage', groupFacts(standing));

  const taken = intake(body, { kind: 'agreement', field: 'body' });
  const publishedBy = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const agreement = {
    id: ctx.ids.uuid(),
    groupId,
    version: replaces + 1,
    body: taken.body,
    html: taken.html,
    publishedAt: ctx.clock.now(),
  };
  await transaction(ctx.db, async (tx) => {
    if (replaces !== standing.currentVersion || !(await insertAgreement(tx, { ...agreement, publishedBy })))
      throw new Conflict('agreement_changed');
    await appendAudit(ctx, tx, {
      action: 'group.changeAgreement',
      targetKind: 'group',
      targetId: groupId,
      after: { version: agreement.version },
    });
    await enqueue(tx, TELL_AGREEMENT, [{ groupId, agreementId: agreement.id, changedBy: publishedBy, after: null }]);
    afterCommit(tx, () => ctx.nudgeJobs());
  });
  return groupAfter(ctx, groupId);
}

export interface AgreementTelling {
  groupId: string;
  agreementId: string;
  changedBy: string | null;
  after: string | null;
}

/** Tells the next members that the agreement changed; the rest follow in a job of their own, so that a large group never holds one transaction. */
export async function tellAgreement(
  services: Pick<Services, 'db' | 'clock' | 'ids' | 'live'>,
  telling: AgreementTelling,
): Promise<void> {
  const { groupId, agreementId, changedBy, after } = telling;
  await transaction(services.db, async (tx) => {
    const members = await memberIdsAfter(tx, groupId, after, TOLD_AT_ONCE);
    const others = members.filter((id) => id !== changedBy);
    await tell(
      services,
      tx,
      others.map((accountId) => ({ accountId, kind: 'agreement_changed', causeId: agreementId })),
    );
    if (members.length === TOLD_AT_ONCE) await enqueue(tx, TELL_AGREEMENT, [{ ...telling, after: members.at(-1) }]);
  });
}
