import { MAX_WEBHOOKS, type WebhookKind } from '@between/rules/on-call.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput, NotFound, Unauthenticated } from '../../platform/errors.ts';
import { checkOutside, OutboundFailed } from '../../platform/outbound.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { insertDelivery } from './deliveries.queries.ts';
import { insertServicePage } from './due-pages.queries.ts';
import { type OnCall, readOnCall } from './read-on-call.ts';
import { insertWebhook, isWebhookInUse, removeWebhookRow, webhooksInUse } from './webhooks.queries.ts';

export interface NewWebhook {
  address: string;
  kinds: readonly WebhookKind[];
}

const MAX_ADDRESS = 500;

/** Names an outside service that hears of pages, ids only; the secret of its signatures is shown this once. @throws {InvalidInput} for an address that may not be called. */
export async function addWebhook(ctx: Ctx, input: NewWebhook): Promise<{ secret: string; onCall: OnCall }> {
  const actor = operatorOf(ctx);

  const address = input.address.trim();
  const kinds = [...new Set(input.kinds)];
  if (kinds.length === 0) throw new InvalidInput('kinds', 'choose_one');
  if (address.length > MAX_ADDRESS) throw new InvalidInput('address', 'too_long');
  await checkOutside(address, ctx.config.isTrial).catch((error: unknown) => {
    throw error instanceof OutboundFailed ? new InvalidInput('address', 'address_not_allowed') : error;
  });
  if ((await webhooksInUse(ctx.db, MAX_WEBHOOKS)).length >= MAX_WEBHOOKS) throw new Conflict('too_many_webhooks');

  const secret = ctx.ids.token();
  await transaction(ctx.db, async (tx) => {
    const id = ctx.ids.uuid();
    const at = ctx.clock.now();
    const secretSealed = await ctx.vault.seal(tx, { kind: 'webhook', id }, secret, at);
    await insertWebhook(tx, { id, address, kinds, secretSealed, createdBy: actor.id, at });
    await appendAudit(ctx, tx, { action: 'webhook.add', targetKind: 'site', targetId: id, after: { kinds } });
  });
  return { secret, onCall: await readOnCall(ctx) };
}

/** Tells this service nothing any more; its secret is destroyed. @throws {NotFound} */
export async function removeWebhook(ctx: Ctx, id: string): Promise<OnCall> {
  operatorOf(ctx);

  await transaction(ctx.db, async (tx) => {
    if (!(await removeWebhookRow(tx, id, ctx.clock.now()))) throw new NotFound();
    await ctx.vault.destroy(tx, { kind: 'webhook', id });
    await appendAudit(ctx, tx, { action: 'webhook.remove', targetKind: 'site', targetId: id });
  });
  return readOnCall(ctx);
}

/** Sends this service a call that says that it is a test. @throws {NotFound} */
export async function testWebhook(ctx: Ctx, id: string): Promise<OnCall> {
  const actor = operatorOf(ctx);

  await transaction(ctx.db, async (tx) => {
    if (!(await isWebhookInUse(tx, id))) throw new NotFound();
    const at = ctx.clock.now();
    const pageId = ctx.ids.uuid();
    await insertServicePage(tx, { id: pageId, kind: 'test', subject: null, askedBy: actor.id, at });
    await insertDelivery(tx, ctx.ids, { pageId, at, channel: 'webhook', addressId: id });
  });
  return readOnCall(ctx);
}

function operatorOf({ actor }: Ctx) {
  authorize(actor, 'onCall.manage', null);
  if (actor.kind === 'guest') throw new Unauthenticated();
  return actor;
}
