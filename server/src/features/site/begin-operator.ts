import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { createOperator } from '../accounts/create-operator.ts';
import { actorOf, startSession } from '../accounts/sessions.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { ensureDocuments } from '../documents/ensure-documents.ts';
import { readSetUp, setUpFacts } from './read-set-up.ts';
import type { SetUp } from './site.model.ts';
import { lockSite } from './site.queries.ts';

export interface FirstOperator {
  key: string;
  handle: string;
  email: string;
  password: string;
}

/** The second step: the holder of the key becomes the operator and is signed in; the place gets its texts. @throws {Conflict} `operator_exists` for the second of two at once. */
export async function beginOperator(ctx: Ctx, { key, ...account }: FirstOperator): Promise<SetUp> {
  const facts = await setUpFacts(ctx, key);

  authorize(ctx.actor, 'site.begin', facts);

  await transaction(ctx.db, async (tx) => {
    await lockSite(tx);
    if ((await setUpFacts({ ...ctx, db: tx }, key)).hasOperator) throw new Conflict('operator_exists');
    const accountId = await createOperator(ctx, tx, {
      ...account,
      siteName: facts.site.name,
      country: facts.site.country,
      timeZone: facts.site.timeZone,
    });
    await startSession(ctx, tx, { accountId, isStaff: true, hasSecondFactor: false });
    await appendAudit(ctx, tx, { action: 'operator.create', targetKind: 'account', targetId: accountId });
  });
  ctx.actor = await actorOf(ctx);
  await ensureDocuments(ctx, facts.site.name);
  return readSetUp(ctx, key);
}
