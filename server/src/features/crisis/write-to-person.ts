import { DESK_NAMES } from '@between/rules/crisis.ts';
import { CARE_MESSAGE_HOURS } from '@between/rules/moderation.ts';
import { staffWordConcerns, type StaffWordConcern } from '@between/rules/staff-words.ts';
import { addHours } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { tell } from '../notices/tell.ts';
import { readCrisis } from './acknowledge-crisis.ts';
import { announceCrisis } from './announce-crisis.ts';
import { comeToCrisis, deskNameOf } from './come-to-crisis.ts';
import type { CrisisRow } from './crisis.model.ts';
import { renameStaff, staffOf } from './crisis-staff.queries.ts';
import { lockedCrisis, staffId } from './load-crisis.ts';
import { moveCrisis } from './move-crisis.ts';
import { sealNote } from './seal-note.ts';
import { hasWritten, insertMessage, talkOf, touchTalk, wasWrittenToSince } from './talk.queries.ts';

export interface WriteToPerson {
  crisisCaseId: string;
  clientId: string;
  body: string;
  deskName?: string | null | undefined;
  isSure?: boolean | null | undefined;
}

export type WriteToPersonPayload =
  { __typename: 'WroteToPerson'; crisis: CrisisRow } | { __typename: 'LookAgain'; concerns: StaffWordConcern[] };

/**
 * Writes to the person as one human, under the desk name that stays (R16). Writing takes the case when nobody has. Words
 * that bargain, promise secrecy, name a method or blame are shown once more before they go, and never kept back (R28).
 * @throws {Conflict} `person_gone`, or `talk_ended` when the person ended the talk and no life is in danger now,
 * `one_message_a_day`.
 */
export async function writeToPerson(ctx: Ctx, input: WriteToPerson): Promise<WriteToPersonPayload> {
  const { crisisCaseId, clientId } = input;
  const { body } = intake(input.body, { kind: 'talkMessage', field: 'body' });
  const concerns = input.isSure === true ? [] : staffWordConcerns(body);
  await transaction(ctx.db, async (tx) => {
    const { row, facts } = await lockedCrisis(ctx, tx, crisisCaseId);

    authorize(ctx.actor, 'crisis.write', facts);
    if (concerns.length > 0) return;
    const { personId } = row;
    if (personId === null) throw new Conflict('person_gone');
    const talk = await talkOf(tx, crisisCaseId);
    if (talk?.endedAt != null && row.level !== 'imminent') throw new Conflict('talk_ended');

    await oneMessageADay(ctx, tx, row, personId);
    const taken = await comeToCrisis(ctx, tx, row);
    const deskName = await nameFor(ctx, tx, crisisCaseId, input.deskName ?? null);
    const at = ctx.clock.now();
    await touchTalk(tx, { crisisCaseId, personId, at, isOpenAgain: true });
    const isNew = await insertMessage(tx, {
      id: clientId,
      crisisCaseId,
      side: 'staff',
      authorId: staffId(ctx),
      deskName,
      bodySealed: await sealNote(ctx, tx, crisisCaseId, body),
      createdAt: at,
    });
    if (!isNew) return;
    if (taken.state === 'acknowledged') await moveCrisis(ctx, tx, { crisisCaseId, event: 'contact' });
    else announceCrisis(tx, ctx, taken);
    // In the app and by the discreet "something new": nothing of the words leaves the talk (R25).
    await tell(ctx, tx, [{ accountId: personId, kind: 'talk', causeId: crisisCaseId }]);
    announce(tx, ctx, (live) => live.notice(`account:${personId}`, 'talk.changed', {}));
  });
  if (concerns.length > 0) return { __typename: 'LookAgain', concerns };
  return { __typename: 'WroteToPerson', ...(await readCrisis(ctx, crisisCaseId)) };
}

/**
 * R14: worry of others leads to at most one message in a day, however many worry: whoever was written to is answered in
 * that talk. Words of their own, or a life in danger now, always get an answer here.
 */
async function oneMessageADay(ctx: Ctx, tx: Tx, row: CrisisRow, personId: string): Promise<void> {
  if (row.source !== 'report' || row.level === 'imminent' || row.firstWordsAt !== null) return;
  const since = addHours(ctx.clock.now(), -CARE_MESSAGE_HOURS);
  if (await wasWrittenToSince(tx, { personId, exceptId: row.id, since })) throw new Conflict('one_message_a_day');
}

/** A name can be chosen until the first words; then it is the one the person knows. */
async function nameFor(ctx: Ctx, tx: Tx, crisisCaseId: string, wished: string | null): Promise<string> {
  const name = await deskNameOf(ctx, tx, crisisCaseId);
  const key = { crisisCaseId, accountId: staffId(ctx) };
  if (wished === null || wished === name || (await hasWritten(tx, key))) return name;
  const isFree = (await staffOf(tx, crisisCaseId)).every(({ deskName }) => deskName !== wished);
  if (!DESK_NAMES.some((each) => each === wished) || !isFree) throw new InvalidInput('deskName', 'name_not_free');
  await renameStaff(tx, key, wished);
  return wished;
}
