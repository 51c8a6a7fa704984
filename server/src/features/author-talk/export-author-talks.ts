import type { Ctx } from '../../platform/context.ts';
import { everyMessageOf } from './author-talk.queries.ts';

/** What the team asked a person about their words and what they answered, as they take it along: no name of staff, no reason of theirs (OP22). */
export async function exportAuthorTalks(
  ctx: Pick<Ctx, 'db' | 'vault'>,
  personId: string,
): Promise<{ talk: string; from: 'me' | 'team'; words: string; at: Date }[]> {
  const messages: { talk: string; from: 'me' | 'team'; words: string; at: Date }[] = [];
  for (const { talkId, caseId, side, sealed, createdAt } of await everyMessageOf(ctx.db, personId))
    messages.push({
      talk: talkId,
      from: side === 'person' ? 'me' : 'team',
      words: (await ctx.vault.open(ctx.db, { kind: 'case', id: caseId }, sealed)) ?? '',
      at: createdAt,
    });
  return messages;
}
