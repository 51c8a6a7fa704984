import type { PageStep } from '@between/rules/on-call.ts';
import type { Services } from '../../platform/context.ts';
import { type Db, type Tx, transaction } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { asService } from '../audit/as-service.ts';
import { moveCrisis } from '../crisis/move-crisis.ts';
import { candidatesOf } from './candidates.queries.ts';
import { insertDeliveries, insertDelivery } from './deliveries.queries.ts';
import {
  cancelPage,
  crisisToPage,
  type DuePage,
  hasReachedAnybody,
  markPageSent,
  type PagedCrisis,
} from './due-pages.queries.ts';
import { giveAlarm } from './give-alarm.ts';
import { whoIsCalled } from './who-is-called.ts';

export type PagerContext = Pick<Services, 'clock' | 'ids' | 'live'>;

/** Crisis cases in which a call still has a purpose. */
const CALLED_STATES = ['detected', 'paged', 'acknowledged', 'in_contact'] as const;

/** Sends one call whose time has come: its deliveries, the crisis case's step and, where nobody can be reached, the alarm stand in one transaction. */
export async function takePage(ctx: PagerContext, db: Db, page: DuePage): Promise<void> {
  await transaction(db, async (tx) => {
    const crisis = await crisisToPage(tx, page.crisisCaseId);
    if (crisis === null) return;
    const at = ctx.clock.now();
    if (!isStillWanted(page, crisis)) return cancelPage(tx, page.id, at);
    if (!(await markPageSent(tx, page.id, at))) return;

    if (page.step === null) await tellServices(ctx, tx, page.id, at);
    else await callPeople(ctx, tx, { page, step: page.step, crisis, at });
  });
}

/** Somebody came, or people have settled it: then only the call for a second person may still go. */
function isStillWanted({ kind, step }: DuePage, { state, acknowledgedAt, secondAt }: PagedCrisis): boolean {
  if (kind === 'acknowledged') return true;
  if (!CALLED_STATES.some((called) => called === state)) return false;
  return step === 'second' ? secondAt === null : acknowledgedAt === null;
}

async function tellServices(ctx: PagerContext, tx: Tx, pageId: string, at: Date): Promise<void> {
  await insertDeliveries(tx, ctx.ids, { pageId, people: [], webhookKind: 'crisis.acknowledged', at });
}

async function callPeople(
  ctx: PagerContext,
  tx: Tx,
  { page, step, crisis, at }: { page: DuePage; step: PageStep; crisis: PagedCrisis; at: Date },
): Promise<void> {
  if (crisis.isCanary) await insertDelivery(tx, ctx.ids, { pageId: page.id, at, channel: 'canary' });
  else {
    const people = whoIsCalled(step, await candidatesOf(tx, crisis.id, at));
    const isUnheard = step !== 'first' && !(await hasReachedAnybody(tx, crisis.id));
    await insertDeliveries(tx, ctx.ids, { pageId: page.id, people, webhookKind: 'crisis.page', at });
    if (people.length === 0 || isUnheard) await giveAlarm(ctx, tx, { subject: 'nobody_reached', at });
    announce(tx, ctx, (live) => {
      for (const id of people) live.notice(`account:${id}`, 'page.changed', {});
    });
  }
  await moveCrisis(asService(ctx), tx, { crisisCaseId: crisis.id, event: 'page' });
}
