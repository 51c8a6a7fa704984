import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { AnswerCoHostingDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { redirect } from '@sveltejs/kit';

/** A yes or a no to running a workshop with its host, then to where that leads: the workshop's desk, or one's own. */
export async function answerCoHosting(request: Request, workshopId: string) {
  const form = await readForm(request, ['accept'], 'co_host');
  const accept = form.values.accept === 'yes';
  return submit(form, async () => {
    await gql(AnswerCoHostingDocument, { id: knownId(workshopId), accept });
    redirect(303, accept ? `/host/workshops/${workshopId}` : '/host');
  });
}
