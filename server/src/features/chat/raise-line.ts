import type { Services } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import type { Taken } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import { raiseWords } from '../safety/raise-words.ts';
import { peoplePresent } from './presence.queries.ts';

/**
 * What follows from a line the engine raised. Only that line is held, the room goes on and nobody is put out of it; who
 * looks after the room gets a quiet cue, without words (R11).
 */
export async function raiseLine(
  services: Pick<Services, 'clock' | 'ids' | 'live'>,
  tx: Tx,
  line: { id: string; roomId: string; accountId: string; groupId: string | null; words: Taken; version?: number },
): Promise<void> {
  const { id: itemId, accountId: authorId, groupId, words: taken, roomId, version: itemVersion = 1 } = line;
  await raiseWords(services, tx, { itemId, itemVersion, authorId, groupId, taken, source: 'engine' });
  if (taken.visibility !== 'held' && taken.fate?.crisisLevel == null) return;
  const present = await peoplePresent(tx, roomId);
  announce(tx, services, (live) => {
    for (const accountId of present.filter((id) => id !== authorId))
      live.notice(`account:${accountId}`, 'room.cue', { roomId });
  });
}
