import type { CaseRole } from '@between/rules/moderation.ts';
import { DESK_ROLES } from '@between/rules/roles.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { colleaguesWith, holdersOf, type TeamKey } from '../duty/team-pieces.queries.ts';
import type { CaseRow } from './case.model.ts';
import { actorId } from './load-case.ts';

export interface Named {
  /** A handle. */
  toPerson?: string | null | undefined;
  toRole?: CaseRole | null | undefined;
}

/** Whom a case is put before, and who hears of it. */
export interface Addressed {
  address: { forAccountId: string | null; forRole: CaseRole | null };
  told: string[];
}

/** Colleagues of the actor who may know this case: never whoever wrote the words. Who reported is not left out, for that would tell who they are. */
export async function colleaguesOf(ctx: Ctx, db: Db | Tx, row: CaseRow): Promise<{ id: string; handle: string }[]> {
  return colleaguesWith(db, DESK_ROLES, keyOf(ctx, row));
}

/** One colleague or one role, as named by the actor. @throws {InvalidInput} `choose_one` for both or none, `not_a_colleague`. */
export async function nameColleague(ctx: Ctx, tx: Tx, row: CaseRow, named: Named): Promise<Addressed> {
  const [toPerson, toRole] = [named.toPerson || null, named.toRole ?? null];
  if ((toPerson === null) === (toRole === null)) throw new InvalidInput('toPerson', 'choose_one');
  if (toRole !== null) return nameRole(ctx, tx, row, toRole);

  const colleague = (await colleaguesOf(ctx, tx, row)).find(({ handle }) => handle === toPerson);
  if (colleague === undefined) throw new InvalidInput('toPerson', 'not_a_colleague');
  return { address: { forAccountId: colleague.id, forRole: null }, told: [colleague.id] };
}

/** Everyone who holds a role for the place of the case. */
export async function nameRole(ctx: Ctx, tx: Tx, row: CaseRow, role: CaseRole): Promise<Addressed> {
  return { address: { forAccountId: null, forRole: role }, told: await holdersOf(tx, role, keyOf(ctx, row)) };
}

function keyOf(ctx: Ctx, { groupId, authorId }: CaseRow): TeamKey {
  return { groupId, exceptIds: [authorId, actorId(ctx)].filter((id) => id !== null), now: ctx.clock.now() };
}
