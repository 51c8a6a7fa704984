import { redirect, type RequestEvent } from '@sveltejs/kit';
import { backToCase } from '#lib/features/moderation/case-actions.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { EndReporterMuteDocument, MuteReporterDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';

/** From the case where one of their reports stands. */
export async function muteReporter(event: RequestEvent<{ id: string }>) {
  const { reportId } = (await readForm(event.request.clone(), ['reportId'])).values;
  const form = await readForm(event.request, ['reportId', 'days', 'reason'], `mute-${reportId}`);
  const { days, reason } = form.values;
  return submit(
    form,
    async () => {
      await gql(MuteReporterDocument, { input: { reportId, days: Number(days), reason } });
      backToCase(event, 'muted');
    },
    { too_short: m.moderation_error_reason_empty, empty: m.moderation_error_reason_empty },
  );
}

export async function endReporterMute(request: Request) {
  const form = await readForm(request, ['id'], 'end');
  return submit(form, async () => {
    await gql(EndReporterMuteDocument, { id: form.values.id });
    redirect(303, '/moderation/muted?said=ended');
  });
}
