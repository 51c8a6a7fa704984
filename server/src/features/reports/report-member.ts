import { foldHandle } from '@between/rules/handles.ts';
import { isWorry, type ReportReason } from '@between/rules/moderation.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Unauthenticated } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import type { Member } from '../../policy/actor.ts';
import { authorize } from '../../policy/authorize.ts';
import { readReport } from './read-report.ts';
import type { MyReportRow } from './reports.model.ts';
import { emptyProfileItem, ownProfileItem, profileBehind } from './reports.queries.ts';
import { sendReport } from './send-report.ts';

export interface ReportMember {
  handle: string;
  reason: ReportReason;
  note?: string | null | undefined;
}

/**
 * Reports a profile, or says that one worries about its person. Worry is answered alike for everyone, for those who have
 * blocked the sender and for a handle nobody has: it never tells whether the person is here (R14).
 * @throws {NotFound} for a report about rules where the profile is not open to the actor.
 */
export async function reportMember(ctx: Ctx, input: ReportMember): Promise<{ report: MyReportRow | null }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const said = intake(input.note ?? '', { kind: 'reportNote', field: 'note' }).body;
  const worries = isWorry(input.reason);

  const id = await transaction(ctx.db, async (tx) => {
    const profile = await profileBehind(tx, foldHandle(input.handle), actor.id);
    const isReadable = profile !== null && !profile.hasBlockedActor;
    authorize(actor, 'report.send', { isWorry: worries, isReadable, isOwn: profile?.accountId === actor.id });

    const accountId = profile?.accountId ?? actor.id;
    const itemId = profile?.itemId ?? (await profileItem(ctx, tx, accountId));
    const note = profile === null ? aboutSomeoneUnknown(input.handle, said) : said;
    return sendReport(ctx, tx, { itemId, reporterId: actor.id, reason: input.reason, note });
  });
  return { report: worries ? null : await readReport(ctx, id) };
}

/** The item that a case about a profile stands on; made where there are no words yet. */
export async function profileItem(ctx: Ctx, tx: Tx, accountId: Member['id']): Promise<string> {
  return (
    (await ownProfileItem(tx, accountId)) ??
    emptyProfileItem(tx, accountId, { id: ctx.ids.uuid(), at: ctx.clock.now() })
  );
}

/** A mistyped name must not lose a worry: it reaches a person beside the profile of whoever wrote it, with the name as typed. */
function aboutSomeoneUnknown(handle: string, said: string): string {
  const named = `[${intake(handle, { kind: 'contentNote', field: 'handle' }).body}?]`;
  return [named, said].filter((each) => each !== '').join('\n\n');
}
