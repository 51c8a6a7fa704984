import { HAND_OVER_PARTS, type HandOverPart, type HandOverRole } from '@between/rules/crisis.ts';
import { DUTY_ROLES } from '@between/rules/roles.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { colleaguesWith, holdersOf } from '../duty/team-pieces.queries.ts';
import { tell } from '../notices/tell.ts';
import { type CrisisPayload, readCrisis } from './acknowledge-crisis.ts';
import { lockedCrisis, type LoadedCrisis, notToldHere, staffId } from './load-crisis.ts';
import { noteCrisis } from './move-crisis.ts';
import { insertHandOver } from './papers.queries.ts';
import { sealNote } from './seal-note.ts';

export type HandOverSheet = Record<HandOverPart, string>;

export interface HandOver extends HandOverSheet {
  crisisCaseId: string;
  toPerson?: string | null | undefined;
  toRole?: HandOverRole | null | undefined;
}

/**
 * Hands the case to a named colleague or role in five parts (MO30). Whoever is named is told; until one of them takes it,
 * it stays where it is. @throws {InvalidInput} `choose_one` for both or none, `not_a_colleague`.
 */
export async function handOver(ctx: Ctx, input: HandOver): Promise<CrisisPayload> {
  const { crisisCaseId } = input;
  const sheet = readSheet(input);
  const toRole = input.toRole ?? null;
  await transaction(ctx.db, async (tx) => {
    const loaded = await lockedCrisis(ctx, tx, crisisCaseId);

    authorize(ctx.actor, 'crisis.handOver', loaded.facts);
    const { toAccountId, told } = await namedPeople(ctx, tx, loaded, { toPerson: input.toPerson || null, toRole });

    await insertHandOver(tx, {
      id: ctx.ids.uuid(),
      crisisCaseId,
      byId: staffId(ctx),
      toAccountId,
      toRole,
      sheetSealed: await sealNote(ctx, tx, crisisCaseId, JSON.stringify(sheet)),
      createdAt: ctx.clock.now(),
    });
    await noteCrisis(ctx, tx, { row: loaded.row, event: 'hand_over_sheet' });
    await tell(
      ctx,
      tx,
      told.map((accountId) => ({ accountId, kind: 'team', causeId: crisisCaseId, detail: 'hand_over' })),
    );
  });
  return readCrisis(ctx, crisisCaseId);
}

function readSheet(input: HandOver): HandOverSheet {
  const read = (part: HandOverPart): string => intake(input[part], { kind: 'crisisNote', field: part }).body;
  const [identify, classify, assess, respond, escalate] = HAND_OVER_PARTS;
  return {
    identify: read(identify),
    classify: read(classify),
    assess: read(assess),
    respond: read(respond),
    escalate: read(escalate),
  };
}

async function namedPeople(
  ctx: Ctx,
  tx: Tx,
  { row, place }: LoadedCrisis,
  named: { toPerson: string | null; toRole: HandOverRole | null },
): Promise<{ toAccountId: string | null; told: string[] }> {
  const { toPerson, toRole } = named;
  if ((toPerson === null) === (toRole === null)) throw new InvalidInput('toPerson', 'choose_one');
  const key = { groupId: place.groupId, exceptIds: notToldHere(ctx, row, place), now: ctx.clock.now() };
  if (toRole !== null) return { toAccountId: null, told: await holdersOf(tx, toRole, key) };
  const colleague = (await colleaguesWith(tx, DUTY_ROLES, key)).find(({ handle }) => handle === toPerson);
  if (colleague === undefined) throw new InvalidInput('toPerson', 'not_a_colleague');
  return { toAccountId: colleague.id, told: [colleague.id] };
}
