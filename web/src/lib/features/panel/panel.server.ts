import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { AnswerPanelDocument, AskToPanelDocument, TakeFromPanelDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** Asks somebody to the stage, from the page of whoever holds the workshop. */
export async function askToPanel(request: Request, workshopId: string) {
  const form = await readForm(request, ['handle'], 'panel');
  return submit(form, async () => {
    await gql(AskToPanelDocument, { id: knownId(workshopId), handle: form.values.handle });
    redirect(303, `/host/workshops/${workshopId}`);
  });
}

/** Takes back what was asked, or takes a panelist off. */
export async function takeFromPanel(request: Request, workshopId: string) {
  const form = await readForm(request, ['panelist'], 'panel_take');
  return submit(form, async () => {
    await gql(TakeFromPanelDocument, { id: knownId(workshopId), handle: form.values.panelist });
    redirect(303, `/host/workshops/${workshopId}`);
  });
}

/** A yes or a no to speaking on the stage, then back to the page of the workshop. */
export async function answerPanel(request: Request, workshopId: string) {
  const form = await readForm(request, ['accept'], 'panel');
  return submit(form, async () => {
    await gql(AnswerPanelDocument, { id: knownId(workshopId), accept: form.values.accept === 'yes' });
    redirect(303, `/workshops/${workshopId}`);
  });
}
