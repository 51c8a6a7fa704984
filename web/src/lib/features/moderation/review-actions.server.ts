import type { RequestEvent } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  ConfirmProposalDocument,
  DisagreeWithProposalDocument,
  MoveCaseDocument,
  SignOffCaseDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { backToCase } from './case-actions.server.ts';

type CaseEvent = RequestEvent<{ id: string }>;

const SENTENCES = { needs_note: m.moderation_error_needs_note };

/** The note and the version of a review, as posted. */
async function readReview({ request, params }: CaseEvent) {
  const form = await readForm(request, ['version', 'note'], 'review');
  return { form, input: { caseId: params.id, version: Number(form.values.version), note: form.values.note } };
}

export async function confirmProposal(event: CaseEvent) {
  const { form, input } = await readReview(event);
  return submit(
    form,
    async () => {
      await gql(ConfirmProposalDocument, { input });
      backToCase(event);
    },
    SENTENCES,
  );
}

export async function disagree(event: CaseEvent) {
  const { form, input } = await readReview(event);
  return submit(
    form,
    async () => {
      await gql(DisagreeWithProposalDocument, { input });
      backToCase(event);
    },
    SENTENCES,
  );
}

export async function requeue(event: CaseEvent) {
  const { form, input } = await readReview(event);
  return submit(
    form,
    async () => {
      await gql(MoveCaseDocument, { input: { ...input, move: 'requeue' } });
      backToCase(event);
    },
    SENTENCES,
  );
}

export async function signOff(event: CaseEvent) {
  const { form, input } = await readReview(event);
  return submit(
    form,
    async () => {
      await gql(SignOffCaseDocument, { input });
      backToCase(event);
    },
    SENTENCES,
  );
}
