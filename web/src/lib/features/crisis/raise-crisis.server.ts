import { CRISIS_LEVELS } from '@between/rules/safety.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { RaiseCrisisDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';

/** From a case of the queue: somebody is at risk. Leads to the crisis case. */
export async function raiseCrisis(event: RequestEvent<{ id: string }>) {
  const form = await readForm(event.request, ['level', 'reason'], 'raise');
  const level = CRISIS_LEVELS.find((each) => each === form.values.level);
  if (level === undefined) return form.refuse({ field: 'level', sentence: m.errors_not_a_level() });
  return submit(form, async () => {
    const { raiseCrisis: answer } = await gql(RaiseCrisisDocument, {
      input: { caseId: event.params.id, level, reason: form.values.reason },
    });
    redirect(303, `/moderation/crisis/${answer.crisis.id}`);
  });
}
