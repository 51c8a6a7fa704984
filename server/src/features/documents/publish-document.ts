import type { DocumentKind } from '@between/rules/accounts.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { DocumentRow } from './documents.model.ts';
import { insertDocument } from './documents.queries.ts';

export interface DocumentDraft {
  kind: DocumentKind;
  body: string;
  /** The version it replaces; 0 for the first one. */
  replaces: number;
}

/** Publishes the next version of a text. @throws {Conflict} `document_changed` when somebody published in between. */
export async function publishDocument(ctx: Ctx, { kind, body, replaces }: DocumentDraft): Promise<DocumentRow> {
  authorize(ctx.actor, 'site.operate', null);

  const taken = intake(body, { kind: 'document', field: 'body' });
  const publishedBy = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const row: DocumentRow = {
    id: ctx.ids.uuid(),
    kind,
    version: replaces + 1,
    body: taken.body,
    html: taken.html,
    publishedAt: ctx.clock.now(),
  };

  await transaction(ctx.db, async (tx) => {
    if (!(await insertDocument(tx, { ...row, publishedBy }))) throw new Conflict('document_changed');
    await appendAudit(ctx, tx, {
      action: 'document.publish',
      targetKind: 'document',
      targetId: row.id,
      after: { kind, version: row.version },
    });
  });
  return row;
}
