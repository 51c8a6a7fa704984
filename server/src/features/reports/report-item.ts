import { isWorry, type ReportReason } from '@between/rules/moderation.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { NotFound, Unauthenticated } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { readReport } from './read-report.ts';
import type { MyReportRow } from './reports.model.ts';
import { reportableItem } from './reports.queries.ts';
import { sendReport } from './send-report.ts';

export interface ReportItem {
  itemId: string;
  reason: ReportReason;
  note?: string | null | undefined;
}

/**
 * Reports words, or says that one worries about whoever wrote them. The words are frozen as they are now.
 * @throws {NotFound} when the words cannot be read; worry is still received about those.
 */
export async function reportItem(ctx: Ctx, input: ReportItem): Promise<{ report: MyReportRow }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const note = intake(input.note ?? '', { kind: 'reportNote', field: 'note' }).body;
  const item = await reportableItem(ctx.db, actor, input.itemId);

  authorize(actor, 'report.send', {
    isWorry: isWorry(input.reason),
    isReadable: item?.isReadable ?? false,
    isOwn: item?.authorId === actor.id,
  });
  if (item === null) throw new NotFound();

  const id = await transaction(ctx.db, (tx) =>
    sendReport(ctx, tx, { itemId: item.id, reporterId: actor.id, reason: input.reason, note }),
  );
  return { report: await readReport(ctx, id) };
}
