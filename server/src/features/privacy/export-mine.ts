import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { requireFreshProof } from '../accounts/fresh-proof.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { exportAuthorTalks } from '../author-talk/export-author-talks.ts';
import { exportTalks } from '../crisis/export-talks.ts';
import { exportShares } from '../plan-sharing/own-shares.ts';
import { exportPrivate } from '../private/export-private.ts';
import { exportReminderDevices } from '../reminders/change-reminder-devices.ts';
import { exportReminders } from '../reminders/own-reminders.ts';
import { openFindMe } from './find-me.ts';
import { roomSections } from './export-rooms.queries.ts';
import { workshopSections } from './export-workshops.queries.ts';
import { accountSection, moderationSections, ownSections, sealedDrafts, wordsSections } from './export.queries.ts';

/** Version of the file's shape. */
const FORMAT = 'between.export.v1';

/** Everything kept about the actor, private drafts opened, as one JSON file (ME49, OP22). @throws {Unauthenticated} without a fresh proof. */
export async function exportMine(ctx: Ctx): Promise<{ fileName: string; json: string }> {
  const actor = requireFreshProof(ctx);
  const now = ctx.clock.now();

  const everything = await exportOf(ctx, actor.id, now);
  const sealed = {
    drafts: await openDrafts(ctx, actor.id),
    findMe: await openFindMe(ctx, ctx.db, actor.id),
    talks: await exportTalks(ctx, actor.id),
    askedAboutWords: await exportAuthorTalks(ctx, actor.id),
    privateEntries: await exportPrivate(ctx, actor.id),
    planShares: await exportShares(ctx, actor.id),
    goalReminders: await exportReminders(ctx, actor.id),
    reminderDevices: await exportReminderDevices(ctx, actor.id),
  };

  await transaction(ctx.db, (tx) =>
    appendAudit(ctx, tx, { action: 'account.export', targetKind: 'account', targetId: actor.id }),
  );
  return {
    fileName: `my-words-${now.toISOString().slice(0, 10)}.json`,
    json: JSON.stringify({ ...everything, ...sealed }, null, 2),
  };
}

/** The sections of an export that are not sealed; also for the operator's command line, which may not open what is. */
export async function exportOf(ctx: Pick<Ctx, 'db'>, accountId: string, at: Date): Promise<Record<string, unknown>> {
  const [account, own, words, moderation, workshops, rooms] = await Promise.all([
    accountSection(ctx.db, accountId),
    ownSections(ctx.db, accountId),
    wordsSections(ctx.db, accountId),
    moderationSections(ctx.db, accountId),
    workshopSections(ctx.db, accountId),
    roomSections(ctx.db, accountId),
  ]);
  return { format: FORMAT, exportedAt: at, account, ...own, ...words, ...moderation, ...workshops, ...rooms };
}

async function openDrafts(
  ctx: Pick<Ctx, 'db' | 'vault'>,
  accountId: string,
): Promise<{ place: string; words: string | null; updatedAt: Date }[]> {
  const sealed = await sealedDrafts(ctx.db, accountId);
  const drafts: { place: string; words: string | null; updatedAt: Date }[] = [];
  for (const draft of sealed)
    drafts.push({
      place: draft.place,
      words: await ctx.vault.open(ctx.db, { kind: 'account', id: accountId }, draft.sealed),
      updatedAt: draft.updatedAt,
    });
  return drafts;
}
