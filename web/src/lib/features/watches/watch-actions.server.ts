import { WATCH_REASONS, WATCH_TARGETS } from '@between/rules/watches.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { backToCase } from '#lib/features/moderation/case-actions.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { EndWatchDocument, ProlongWatchDocument, StartWatchDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';

type CaseEvent = RequestEvent<{ id: string }>;

export async function watch(event: CaseEvent) {
  const form = await readForm(event.request, ['target', 'reason', 'days', 'note'], 'watch');
  const { note, days } = form.values;
  const target = WATCH_TARGETS.find((each) => each === form.values.target);
  const reason = WATCH_REASONS.find((each) => each === form.values.reason);
  if (target === undefined) return form.refuse({ field: 'target', sentence: m.moderation_error_choose_one() });
  if (reason === undefined) return form.refuse({ field: 'reason', sentence: m.moderation_error_choose_one() });
  return submit(
    form,
    async () => {
      await gql(StartWatchDocument, { input: { caseId: event.params.id, target, reason, note, days: Number(days) } });
      backToCase(event, 'watched');
    },
    {
      empty: m.watches_error_note,
      too_short: m.watches_error_note,
      author_gone: m.moderation_author_left,
      not_in_thread: m.watches_error_no_thread,
      out_of_range: m.moderation_error_out_of_range,
    },
  );
}

export async function prolongWatch(event: CaseEvent) {
  const { id } = (await readForm(event.request.clone(), ['id'])).values;
  const form = await readForm(event.request, ['id', 'days'], `watch-${id}`);
  return submit(
    form,
    async () => {
      await gql(ProlongWatchDocument, { input: { id, days: Number(form.values.days) } });
      backToCase(event, 'watched');
    },
    { out_of_range: m.moderation_error_out_of_range },
  );
}

export async function endWatch(event: CaseEvent) {
  const { id } = (await readForm(event.request.clone(), ['id'])).values;
  const form = await readForm(event.request, ['id'], `watch-${id}`);
  return submit(form, async () => {
    await gql(EndWatchDocument, { id });
    backToCase(event, 'unwatched');
  });
}
