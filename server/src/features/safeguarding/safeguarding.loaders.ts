import type { SafeguardingState } from '@between/rules/safeguarding.ts';
import { type Ctx, loaderOf } from '../../platform/context.ts';
import { inOrder, loader } from '../../platform/loader.ts';
import { safeguardingsOfCases } from './safeguarding.queries.ts';

const CARD = Symbol('safeguarding.card');

export interface SafeguardingCardRow {
  id: string;
  caseId: string;
  state: SafeguardingState;
  dueAt: Date;
}

/** What stands beside a case; one query for a whole list. */
export function safeguardingCardOf(ctx: Ctx, caseId: string): Promise<SafeguardingCardRow | null> {
  return loaderOf(ctx, CARD, () =>
    loader(async (ids: readonly string[]) =>
      inOrder(ids, await safeguardingsOfCases(ctx.db, ids), (row) => row.caseId),
    ),
  )(caseId);
}
