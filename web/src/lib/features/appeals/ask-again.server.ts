import { redirect, type ActionFailure } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { FormFailure } from '#lib/forms/form.ts';
import { AppealDecisionDocument, AppealReportDocument, MendWordsDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** Sends a posted appeal and comes back to where it was asked for; the words stay in the form whatever is refused. */
export async function askAgain(
  { request, url }: { request: Request; url: URL },
  about: { decisionId: string } | { reportId: string },
): Promise<ActionFailure<{ form: FormFailure }>> {
  const form = await readForm(request, ['body'], 'appeal');
  return submit(form, async () => {
    const { body } = form.values;
    if ('decisionId' in about) await gql(AppealDecisionDocument, { ...about, body });
    else await gql(AppealReportDocument, { ...about, body });
    redirect(303, `${url.pathname}#second-look`);
  });
}

/** Sends words that were taken down again in another form; they stay in the form whatever is refused. */
export async function sendAgain(
  { request, url }: { request: Request; url: URL },
  decisionId: string,
): Promise<ActionFailure<{ form: FormFailure }>> {
  const form = await readForm(request, ['body'], 'mend');
  return submit(form, async () => {
    await gql(MendWordsDocument, { decisionId, body: form.values.body });
    redirect(303, `${url.pathname}#mend`);
  });
}
