import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { peopleOfDrill } from './drills.queries.ts';
import { type OnCall, readOnCall } from './read-on-call.ts';
import { sendServicePage } from './send-service-page.ts';

const MAX_PEOPLE = 100;

/** Calls real people as a crisis case would and keeps who answered: nobody is in need, and every message says so. @throws {Conflict} `nobody_on_call`. */
export async function startDrill(ctx: Ctx): Promise<OnCall> {
  const { actor } = ctx;
  authorize(actor, 'onCall.manage', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  await transaction(ctx.db, async (tx) => {
    const at = ctx.clock.now();
    const people = await peopleOfDrill(tx, at, MAX_PEOPLE);
    if (people.length === 0) throw new Conflict('nobody_on_call');
    const page = { kind: 'drill', subject: null, askedBy: actor.id, at } as const;
    const id = await sendServicePage(ctx, tx, page, { people, webhookKind: null });
    await appendAudit(ctx, tx, { action: 'on_call.drill', targetKind: 'site', targetId: id });
  });
  return readOnCall(ctx);
}
