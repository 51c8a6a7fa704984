import { CAPTIONS_CORRECTED, CAPTIONS_EACH, type CaptionSpeaker } from '@between/rules/workshops.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intakeLine } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { whilePractising } from '../practice/keep-practice.ts';
import { workshopAfter } from '../workshops/readable-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { captionsInReach } from './caption-facts.ts';
import { addCaption, changeCaption } from './captions.queries.ts';

type After = Promise<{ workshop: WorkshopRow }>;

export interface WriteCaption {
  workshopId: string;
  text: string;
  speaker: CaptionSpeaker;
  isAutomatic: boolean;
}

/** One line of what is said, at once for everybody inside (TH22). @throws {Forbidden} `staff_only`, `room_paused`, `safety_moderator_away`, `room_closed`, … */
export function writeCaption(ctx: Ctx, input: WriteCaption): After {
  const { workshopId, text, speaker, isAutomatic } = input;
  const writtenAt = ctx.clock.now();
  return change(ctx, { workshopId, text, isAutomatic }, async (tx, words) => {
    const head = await addCaption(tx, workshopId, { text: words, speaker, isAutomatic, writtenAt });
    if (head > CAPTIONS_EACH) throw new Conflict('captions_full');
    return head;
  });
}

/** Another text in place of one of the latest lines; everybody reads it there. @throws {Conflict} `caption_gone`. */
export function correctCaption(ctx: Ctx, input: { workshopId: string; seq: number; text: string }): After {
  const { workshopId, seq } = input;
  return change(ctx, { workshopId, text: input.text, isAutomatic: false }, async (tx, text) => {
    const head = await changeCaption(tx, workshopId, { seq, text, latest: CAPTIONS_CORRECTED });
    if (head === null) throw new Conflict('caption_gone');
    return head;
  });
}

async function change(
  ctx: Ctx,
  { workshopId, text, isAutomatic }: Pick<WriteCaption, 'workshopId' | 'text' | 'isAutomatic'>,
  write: (tx: Tx, words: string) => Promise<number>,
): After {
  const { facts, roomId } = await captionsInReach(ctx, workshopId);

  // Nobody's device but that of whoever runs it listens.
  if (isAutomatic) authorize(ctx.actor, 'caption.name', facts);
  authorize(ctx.actor, 'caption.write', facts);

  const words = intakeLine(text, { kind: 'caption', field: 'text' });
  await transaction(ctx.db, async (tx) => {
    await whilePractising(tx, facts.room);
    const head = await write(tx, words);
    announce(tx, ctx, (live) => live.captionsChanged(roomId, head));
  });
  return workshopAfter(ctx, workshopId);
}
