import type { Ctx } from '../../platform/context.ts';
import { openNote } from './seal-note.ts';
import { everyMessageOf } from './talk.queries.ts';

/** The own talks with the team as a person takes them along: their words and those written to them, nothing staff kept for themselves (OP22). */
export async function exportTalks(
  ctx: Pick<Ctx, 'db' | 'vault'>,
  personId: string,
): Promise<{ talk: string; from: string; words: string; at: Date }[]> {
  const messages: { talk: string; from: string; words: string; at: Date }[] = [];
  for (const { crisisCaseId, deskName, sealed, createdAt } of await everyMessageOf(ctx.db, personId))
    messages.push({
      talk: crisisCaseId,
      from: deskName ?? 'me',
      words: await openNote(ctx, ctx.db, crisisCaseId, sealed),
      at: createdAt,
    });
  return messages;
}
