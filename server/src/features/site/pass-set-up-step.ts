import { LATER_STEPS, type SetUpStep } from '@between/rules/site.ts';
import type { Ctx } from '../../platform/context.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { setUpFacts } from './read-set-up.ts';
import { type SetUp, setUpOf } from './site.model.ts';
import { addSetUpStep, siteRow } from './site.queries.ts';

/** Goes on to the next step, with this one finished or put off. @throws {InvalidInput} for a step nobody can go without. */
export async function passSetUpStep(ctx: Ctx, step: SetUpStep): Promise<SetUp> {
  const facts = await setUpFacts(ctx, null);

  authorize(ctx.actor, 'site.finishSetUp', facts);

  if (!LATER_STEPS.some((later) => later === step)) throw new InvalidInput('step', 'needed_step');

  await addSetUpStep(ctx.db, step);
  return setUpOf(await siteRow(ctx.db), facts);
}
