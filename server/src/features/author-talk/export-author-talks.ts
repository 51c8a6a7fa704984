import type { Ctx } from '../../platform/context.ts';
import { caseOpener } from '../moderation/case-opener.ts';
import { everyMessageOf } from './author-talk.queries.ts';

/** What the team asked a person about their words and what they answered, as they take it along: no name of staff, no reason of theirs (OP22). */
export async function exportAuthorTalks(
  ctx: Pick<Ctx, 'db' | 'vault'>,
  personId: string,
): Promise<{ talk: string; from: 'me' | 'team'; words: string; at: Date }[]> {
  const rows = await everyMessageOf(ctx.db, personId);
  const openers = new Map<string, (sealed: Buffer) => string>();
  for (const { caseId } of rows) if (!openers.has(caseId)) openers.set(caseId, await caseOpener(ctx, caseId));
  return rows.map(({ talkId, caseId, side, sealed, createdAt }) => ({
    talk: talkId,
    from: side === 'person' ? 'me' : 'team',
    words: openers.get(caseId)?.(sealed) ?? '',
    at: createdAt,
  }));
}
