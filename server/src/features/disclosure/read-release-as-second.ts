import type { Ctx } from '../../platform/context.ts';
import { NotFound } from '../../platform/errors.ts';
import { disclosureById } from './disclosure.queries.ts';
import { crisisOfRelease } from './load-disclosure.ts';
import { openReason } from './read-releases.ts';

export interface ReleaseNote {
  kind: 'why' | 'why_alone' | 'why_untold';
  by: string | null;
  text: string;
  writtenAt: Date;
}

/** Why somebody asks for a release, or made one: never what was released. */
export async function readReleaseAsSecond(ctx: Ctx, id: string): Promise<ReleaseNote[]> {
  const row = await disclosureById(ctx.db, id);
  if (row === null) throw new NotFound();
  await crisisOfRelease(ctx, ctx.db, row.crisisCaseId, 'look', 'disclosure.readAsSecond');

  const { askedByHandle: asker, releasedByHandle: releaser, askedAt } = row;
  const releasedAt = row.releasedAt ?? askedAt;
  const written = [
    { kind: 'why', by: asker, writtenAt: askedAt, text: await openReason(ctx, row, row.reasonSealed) },
    { kind: 'why_alone', by: releaser, writtenAt: releasedAt, text: await openReason(ctx, row, row.aloneReasonSealed) },
    {
      kind: 'why_untold',
      by: releaser,
      writtenAt: releasedAt,
      text: await openReason(ctx, row, row.untoldReasonSealed),
    },
  ] as const;
  return written.flatMap(({ text, ...note }) => (text === null || text === '' ? [] : [{ ...note, text }]));
}
