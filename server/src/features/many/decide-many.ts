import { MANY_MOST, type ManyAction } from '@between/rules/many.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { assertNever, Conflict, InvalidInput } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { claimWithin, isTaken } from '../moderation/claim-case.ts';
import { type DecisionResult, decideWithin } from '../moderation/decide-case.ts';
import { loadCase } from '../moderation/load-case.ts';
import { readMeasure } from '../moderation/read-measure.ts';
import { leftOutBy, type ManyOutcome, type ManyPayload } from './many.model.ts';
import { manyFacts } from './many.queries.ts';

interface ManyCase {
  caseId: string;
  /** The version of the case, and of its words, that were on screen. */
  version: number;
  itemVersion: number;
}

export interface DecideMany {
  cases: readonly ManyCase[];
  action: ManyAction;
  rules: readonly string[];
  reason: string;
  noteToAuthor?: string | null | undefined;
  noteToReporter?: string | null | undefined;
}

/** Where a measure without parts, limits or a thread can be taken: anywhere. */
const ANY_PLACE = { isInThread: true, body: 'words', hasAuthor: true, hasGroup: true };

/**
 * Decides each case as it would be decided alone, one after the other; a case that cannot be is left out and named.
 * @throws {Forbidden|Unauthenticated} for people who work no queue. @throws {InvalidInput} `empty`, `too_many`, or what the measure lacks.
 */
export async function decideMany(ctx: Ctx, { cases, ...given }: DecideMany): Promise<ManyPayload> {
  authorize(ctx.actor, 'desk.open', null);

  const chosen = [...new Map(cases.map((each) => [each.caseId, each])).values()];
  if (chosen.length === 0) throw new InvalidInput('cases', 'empty');
  if (chosen.length > MANY_MOST) throw new InvalidInput('cases', 'too_many');
  // What no case could carry is said of all of them, before the first is touched.
  readMeasure({ ...given, caseId: '', version: 0, itemVersion: 0 }, ANY_PLACE);

  const batchId = ctx.ids.uuid();
  const done: Done[] = [];
  for (const one of chosen) done.push(await decideOne(ctx, { ...given, ...one }, batchId));

  const ends = done.flatMap(({ undoUntil }) => (undoUntil === null ? [] : [undoUntil.getTime()]));
  return {
    batchId,
    undoUntil: ends.length === 0 ? null : new Date(Math.min(...ends)),
    outcomes: done.map(({ outcome }) => outcome),
  };
}

interface Done {
  outcome: ManyOutcome;
  undoUntil: Date | null;
}

/** One of them in a transaction of its own: what stops it takes the claim back, too. */
async function decideOne(ctx: Ctx, input: Omit<DecideMany, 'cases'> & ManyCase, batchId: string): Promise<Done> {
  const { caseId } = input;
  try {
    return await transaction(ctx.db, async (tx): Promise<Done> => {
      const loaded = await loadCase(ctx, tx, caseId, 'lock');
      const [facts] = await manyFacts(tx, [caseId]);
      if (facts === undefined || facts.isAtRisk) throw new Conflict('at_risk');
      if (loaded.row.version !== input.version) throw new Conflict('case_changed');

      if (isTaken(ctx, loaded)) throw new Conflict('claimed_by_someone_else');
      const claimed = await claimWithin(ctx, tx, loaded);
      const result = await decideWithin(ctx, tx, claimed, { ...input, version: claimed.row.version }, batchId);
      return doneBy(result, caseId);
    });
  } catch (error) {
    return { outcome: leftOutBy(caseId, error), undoUntil: null };
  }
}

/** @throws {Conflict} when nothing was decided: nobody keeps the claim of it. */
function doneBy(result: DecisionResult, caseId: string): Done {
  switch (result.kind) {
    case 'decided':
      return { outcome: { caseId, result: 'decided', reason: null }, undoUntil: result.undoUntil };
    case 'proposed':
      return { outcome: { caseId, result: 'proposed', reason: null }, undoUntil: null };
    case 'already':
      throw new Conflict('moved_on');
    case 'changed':
      throw new Conflict(result.changes[0] ?? 'case_changed');
    default:
      return assertNever(result);
  }
}
