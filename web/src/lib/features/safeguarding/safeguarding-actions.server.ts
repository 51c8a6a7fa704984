import { KNOWN } from '@between/rules/risk-form.ts';
import { SAFEGUARDING_OUTCOMES, SAFEGUARDING_QUESTIONS } from '@between/rules/safeguarding.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AnswerSafeguardingDocument,
  CloseSafeguardingDocument,
  OpenSafeguardingDocument,
  SettleSafeguardingDocument,
  TakeSafeguardingDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';

type Event = RequestEvent<{ safeguarding: string }>;

/** From a case of the queue: these people shall have it. */
export async function safeguard({ request, params }: RequestEvent<{ id: string }>) {
  const form = await readForm(request, ['reason'], 'safeguard');
  return submit(form, async () => {
    const input = { caseId: params.id, reason: form.values.reason };
    const { openSafeguarding } = await gql(OpenSafeguardingDocument, { input });
    const { id, mayRead } = openSafeguarding.safeguarding;
    redirect(303, mayRead ? `/moderation/safeguarding/${id}` : `/moderation/cases/${params.id}`);
  });
}

export async function take({ request, params }: Event) {
  const form = await readForm(request, [], 'take');
  return submit(form, async () => {
    await gql(TakeSafeguardingDocument, { id: params.safeguarding });
    return { done: true };
  });
}

export async function answer({ request, params }: Event) {
  const form = await readForm(request, [...SAFEGUARDING_QUESTIONS, 'note'], 'answer');
  const known = (typed: string) => KNOWN.find((each) => each === typed) ?? 'unknown';
  return submit(form, async () => {
    const { isInDangerNow, isUnder18, isChildAtRisk, isOtherAtHome, hasSafeAdult, mustBeReported, note } = form.values;
    await gql(AnswerSafeguardingDocument, {
      input: {
        id: params.safeguarding,
        isInDangerNow: known(isInDangerNow),
        isUnder18: known(isUnder18),
        isChildAtRisk: known(isChildAtRisk),
        isOtherAtHome: known(isOtherAtHome),
        hasSafeAdult: known(hasSafeAdult),
        mustBeReported: known(mustBeReported),
        note,
      },
    });
    return { done: true };
  });
}

export async function settle({ request, params }: Event) {
  const form = await readForm(request, ['outcome', 'note'], 'settle');
  const outcome = SAFEGUARDING_OUTCOMES.find((each) => each === form.values.outcome);
  if (outcome === undefined) return form.refuse({ field: 'outcome', sentence: m.errors_invalid() });
  return submit(form, async () => {
    await gql(SettleSafeguardingDocument, { input: { id: params.safeguarding, outcome, note: form.values.note } });
    return { done: true };
  });
}

export async function close({ request, params }: Event) {
  const form = await readForm(request, [], 'close');
  return submit(form, async () => {
    await gql(CloseSafeguardingDocument, { id: params.safeguarding });
    return { done: true };
  });
}
