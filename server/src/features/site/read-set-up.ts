import type { Ctx } from '../../platform/context.ts';
import { hashToken } from '../../platform/ids.ts';
import { authorize } from '../../policy/authorize.ts';
import type { SetUpFacts } from '../../policy/site.policy.ts';
import { type SetUp, setUpOf, type SiteRow } from './site.model.ts';
import { isSetUpKey, operatorFacts, siteRow } from './site.queries.ts';

/** Everything a decision about set-up looks at. */
export async function setUpFacts(
  ctx: Ctx,
  key: string | null,
): Promise<SetUpFacts & { site: SiteRow; hasSecondFactor: boolean }> {
  const site = await siteRow(ctx.db);
  const isKeyRight = key !== null && (await isSetUpKey(ctx.db, hashToken(key)));
  const { hasOperator, hasSecondFactor } = await operatorFacts(ctx.db, ctx.clock.now());
  return { site, isFinished: site.setUpAt !== null, isKeyRight, hasOperator, hasSecondFactor };
}

/** How far set-up has come. @throws {NotFound} without the key or the role, and for everybody once it is finished. */
export async function readSetUp(ctx: Ctx, key: string | null): Promise<SetUp> {
  const facts = await setUpFacts(ctx, key);

  authorize(ctx.actor, 'site.setUp', facts);

  return setUpOf(facts.site, facts);
}
