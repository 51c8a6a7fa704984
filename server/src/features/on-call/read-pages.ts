import { PAGE_SHOWN_HOURS } from '@between/rules/on-call.ts';
import { addHours } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { may } from '../../policy/authorize.ts';
import { type MyPage, pagesWaitingFor } from './my-pages.queries.ts';

/** Calls that wait for the actor; nothing for whoever is never called, so that every page may ask. */
export async function readPages(ctx: Ctx): Promise<MyPage[]> {
  const { actor } = ctx;
  if (actor.kind === 'guest' || !may(actor, 'page.read', null)) return [];
  return pagesWaitingFor(ctx.db, actor, addHours(ctx.clock.now(), -PAGE_SHOWN_HOURS));
}
