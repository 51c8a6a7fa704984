import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { insertDeliveries } from './deliveries.queries.ts';
import { peopleOfDrill } from './drills.queries.ts';
import { insertServicePage } from './due-pages.queries.ts';
import { type OnCall, readOnCall } from './read-on-call.ts';

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
    const id = ctx.ids.uuid();
    await insertServicePage(tx, { id, kind: 'drill', subject: null, askedBy: actor.id, at });
    await insertDeliveries(tx, ctx.ids, { pageId: id, people, webhookKind: null, at });
    await appendAudit(ctx, tx, { action: 'on_call.drill', targetKind: 'site', targetId: id });
    announce(tx, ctx, (live) => {
      for (const accountId of people) live.notice(`account:${accountId}`, 'page.changed', {});
    });
  });
  return readOnCall(ctx);
}
