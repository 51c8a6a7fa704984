import { randomUUID } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { CommentOnCaseDocument, PinCommentDocument, SaveCaseDraftDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { backToCase } from './case-actions.server.ts';

type CaseEvent = RequestEvent<{ id: string }>;

export async function comment(event: CaseEvent) {
  const form = await readForm(event.request, ['clientId', 'text'], 'comment');
  const { clientId, text } = form.values;
  return submit(
    form,
    async () => {
      const input = { caseId: event.params.id, clientId: clientId === '' ? randomUUID() : clientId, text };
      await gql(CommentOnCaseDocument, { input });
      backToCase(event);
    },
    { empty: m.moderation_comment_empty },
  );
}

export async function pin(event: CaseEvent) {
  const form = await readForm(event.request, ['commentId', 'isPinned'], 'pin');
  const { commentId, isPinned } = form.values;
  return submit(form, async () => {
    await gql(PinCommentDocument, { input: { caseId: event.params.id, commentId, isPinned: isPinned === 'yes' } });
    backToCase(event);
  });
}

export async function saveDraft(event: CaseEvent) {
  const form = await readForm(event.request, ['version', 'text'], 'draft');
  const { version, text } = form.values;
  return submit(
    form,
    async () => {
      await gql(SaveCaseDraftDocument, { input: { caseId: event.params.id, version: Number(version), text } });
      backToCase(event);
    },
    { draft_changed: m.moderation_draft_changed },
  );
}
